CALL () {
  CALL db.index.fulltext.queryNodes('articleText', $param0) YIELD node AS this0
  RETURN collect(this0) AS var1
}
CALL (var1) {
  MATCH (this2:Entity)
  WHERE this2.id = $param1
  MATCH (this3)<-[this4:MENTIONS]-(this5)
  WHERE ((this4.entity = this2.id AND this4.sortAt IS NOT NULL) AND EXISTS {
    MATCH (this5)-[:HAS_VERSION]->(this6)
    WHERE this6 IN var1
  })
  WITH this5, this4
  ORDER BY this4.entity DESC, this4.sortAt DESC, this5.id ASC
  LIMIT toInteger($param2)
  RETURN collect([this5.url]) AS var7
}
RETURN [[var7]] AS part0
