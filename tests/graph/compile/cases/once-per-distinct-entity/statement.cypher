CALL () {
  MATCH (this0:Article)
  WHERE this0.sortAt IS NOT NULL
  WITH this0
  ORDER BY this0.sortAt DESC, this0.id ASC
  LIMIT toInteger($param0)
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this3)-[this4:MENTIONS]->(this5)
    WITH this5, this4, this4.salience AS var6
    ORDER BY var6 DESC
    WITH this5, this4, var6
    ORDER BY var6 DESC, this5.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this5.id, this4.salience]) AS var7, collect(this5) AS var8
  }
  RETURN collect([this3.id, this3.url, var7]) AS var9, collect(var8) AS var10
}
CALL (var10) {
  UNWIND var10 AS var11
  UNWIND var11 AS this12
  WITH DISTINCT this12
  CALL (this12) {
    MATCH (this13)<-[this14:MENTIONS]-(this15)
    WHERE (this14.entity = this12.id AND this14.sortAt IS NOT NULL)
    WITH this15, this14
    ORDER BY this14.entity DESC, this14.sortAt DESC, this15.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this15.url]) AS var16
  }
  RETURN collect([this12.id, this12.kind, this12.name, var16]) AS var17
}
RETURN [[var1]] AS part0, var9 AS part1, var17 AS part2
