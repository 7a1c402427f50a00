CALL () {
  MATCH (this0:Entity)
  WHERE this0.id IN $param0
  WITH this0
  ORDER BY this0.id ASC
  LIMIT 1
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this3)<-[:(SUBJECT|OBJECT)]-(this4:Live)
    WITH this4, this4.originCount AS var5
    ORDER BY var5 DESC
    WITH this4, var5
    ORDER BY var5 DESC, this4.articleCount DESC, this4.id ASC
    LIMIT (toInteger($param1) * 2)
    WITH DISTINCT this4, var5
    ORDER BY var5 DESC, this4.articleCount DESC, this4.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this4.label]) AS var6
  }
  RETURN collect([this3.id, this3.kind, var6]) AS var7
}
RETURN [[var1]] AS part0, var7 AS part1
