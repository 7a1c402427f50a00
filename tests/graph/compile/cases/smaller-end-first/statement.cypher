CALL () {
  MATCH (this0:Entity)
  WHERE this0.id IN $param0
  WITH this0
  ORDER BY COUNT {
    (this0)<-[:MENTIONS]-(this1)
  } ASC
  WITH collect(this0) AS var2
  WHERE size(var2) = size($param1)
  WITH head(var2) AS this3, tail(var2) AS var4
  MATCH (this5)<-[this6:MENTIONS]-(this7)
  WHERE (((this6.entity = this3.id AND this6.sortAt IS NOT NULL) AND all(this8 IN var4 WHERE EXISTS {
    MATCH (this7)-[:MENTIONS]->(this8)
  })) AND this6.sortAt >= datetime($param2))
  WITH *
  WHERE this7.publishedAt IS NOT NULL
  WITH this7, this6
  ORDER BY this6.entity DESC, this6.sortAt DESC, this7.id ASC
  WITH collect(this7) AS var9
  CALL (var9) {
    UNWIND var9 AS this7
    WITH this7
    
    LIMIT toInteger($param3)
    RETURN collect([this7.url]) AS var10
  }
  RETURN var10, size(var9) AS var11
}
RETURN [[var10, var11]] AS part0
