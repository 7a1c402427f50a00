CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this4)<-[this5:MENTIONS]-(this6)
    WHERE ((this5.entity = this3.id AND this5.sortAt IS NOT NULL) AND this5.sortAt < datetime($param1))
    WITH *
    WHERE this6.publishedAt IS NOT NULL
    WITH this6, this5
    ORDER BY this5.entity DESC, this5.sortAt DESC, this6.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this5.salience, this6.url]) AS var7
  }
  RETURN collect([this3.id, var7]) AS var8
}
RETURN [[var1]] AS part0, var8 AS part1
