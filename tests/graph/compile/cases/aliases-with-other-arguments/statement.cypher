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
    WHERE (this5.entity = this3.id AND this5.sortAt IS NOT NULL)
    WITH this6, this5
    ORDER BY this5.entity DESC, this5.sortAt DESC, this6.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this6.url]) AS var7
  }
  CALL (this3) {
    MATCH (this8)<-[this9:MENTIONS]-(this10)
    WHERE (this9.entity = this3.id AND this9.sortAt IS NOT NULL)
    WITH this10, this9
    ORDER BY this9.entity ASC, this9.sortAt ASC, this10.id DESC
    LIMIT toInteger($param2)
    RETURN collect([this10.url]) AS var11
  }
  RETURN collect([this3.id, var7, var11]) AS var12
}
RETURN [[var1]] AS part0, var12 AS part1
