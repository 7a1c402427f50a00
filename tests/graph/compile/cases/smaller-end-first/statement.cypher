CALL () {
  MATCH (this0:Entity)
  WHERE this0.id IN $param0
  WITH this0, COUNT {
    (this0)<-[:MENTIONS]-(this1)
  } AS var2
  ORDER BY var2 ASC
  WITH collect(this0) AS var3, collect(var2) AS var4
  WHERE size(var3) = size($param0)
  WITH var3[0] AS this5, var3[1] AS this6, CASE
    WHEN var4[1] < (var4[0] * 3) THEN var3[1]
  END AS this7
  CALL (this7) {
    MATCH (this8)<-[this9:MENTIONS]-(this10)
    WHERE ((this9.entity = this7.id AND this9.sortAt IS NOT NULL) AND this9.sortAt >= datetime($param1))
    RETURN collect(this10) AS var11
  }
  MATCH (this12)<-[this13:MENTIONS]-(this14)
  WHERE (((this13.entity = this5.id AND this13.sortAt IS NOT NULL) AND CASE
    WHEN this7 IS NULL THEN EXISTS {
      MATCH (this14)-[:MENTIONS]->(this6)
    }
    ELSE this14 IN var11
  END) AND this13.sortAt >= datetime($param2))
  WITH *
  WHERE this14.publishedAt IS NOT NULL
  WITH this14, this13
  ORDER BY this13.entity DESC, this13.sortAt DESC, this14.id ASC
  WITH collect(this14) AS var15
  CALL (var15) {
    UNWIND var15 AS this14
    WITH this14
    
    LIMIT toInteger($param3)
    RETURN collect([this14.url]) AS var16
  }
  RETURN var16, size(var15) AS var17
}
RETURN [[var16, var17]] AS part0
