CALL () {
  MATCH (this0:Article)
  WHERE this0.sortAt IS NOT NULL
  WITH this0
  ORDER BY this0.sortAt DESC, this0.id ASC
  LIMIT toInteger($param0)
  CALL (this0) {
    MATCH (this0)-[this1:MENTIONS]->(this2)
    WITH this2, this1, this1.salience AS var3
    ORDER BY var3 DESC
    WITH this2, this1, var3
    ORDER BY var3 DESC, this2.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this2.id, this1.salience]) AS var4, collect(this2) AS var5
  }
  RETURN collect([this0.url, var4]) AS var6, collect(var5) AS var7
}
CALL (var7) {
  UNWIND var7 AS var8
  UNWIND var8 AS this9
  WITH DISTINCT this9
  CALL (this9) {
    MATCH (this10)<-[this11:MENTIONS]-(this12)
    WHERE (this11.entity = this9.id AND this11.sortAt IS NOT NULL)
    WITH this12, this11
    ORDER BY this11.entity DESC, this11.sortAt DESC, this12.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this12.url]) AS var13
  }
  RETURN collect([this9.id, this9.kind, this9.name, var13]) AS var14
}
RETURN [[var6]] AS part0, var14 AS part1
