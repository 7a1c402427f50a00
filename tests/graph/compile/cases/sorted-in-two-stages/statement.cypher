CALL () {
  MATCH (this0:Entity)
  WHERE this0.id IN $param0
  WITH this0
  ORDER BY this0.id ASC
  LIMIT 1
  CALL (this0) {
    MATCH (this0)<-[:(SUBJECT|OBJECT)]-(this1:Live)
    WITH this1, this1.originCount AS var2
    ORDER BY var2 DESC
    WITH this1, var2
    ORDER BY var2 DESC, this1.articleCount DESC, this1.id ASC
    LIMIT (toInteger($param1) * 2)
    WITH DISTINCT this1, var2
    ORDER BY var2 DESC, this1.articleCount DESC, this1.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this1.label]) AS var3
  }
  RETURN collect([this0.kind, var3]) AS var4
}
RETURN [[var4]] AS part0
