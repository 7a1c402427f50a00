CALL () {
  MATCH (this0:Entity)
  WHERE (this0.articleCount IS NOT NULL AND EXISTS {
    MATCH (this0)<-[:MENTIONS]-(this1)
    WHERE this1.language IN $param0
  })
  WITH this0
  ORDER BY this0.articleCount DESC, this0.id ASC
  LIMIT toInteger($param1)
  CALL (this0) {
    MATCH (this0:Person)<-[:SUBJECT]-(this2:Live { predicate: 'HOLDS_POSITION', negated: false })
    WITH this2, this2.originCount AS var3
    ORDER BY var3 DESC
    WITH this2, var3
    ORDER BY var3 DESC, this2.articleCount DESC, this2.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this2.label]) AS var4
  }
  CALL (this0) {
    MATCH (this0:Place)-[:WITHIN]->(this5)
    WITH this5
    ORDER BY this5.id ASC
    LIMIT 1
    RETURN collect([this5.name]) AS var6
  }
  RETURN collect([this0.kind, this0.name, var4, var6]) AS var7
}
RETURN [[var7]] AS part0
