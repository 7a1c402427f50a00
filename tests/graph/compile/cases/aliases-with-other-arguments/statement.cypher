CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  CALL (this0) {
    MATCH (this1)<-[this2:MENTIONS]-(this3)
    WHERE (this2.entity = this0.id AND this2.sortAt IS NOT NULL)
    WITH this3, this2
    ORDER BY this2.entity DESC, this2.sortAt DESC, this3.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this3.url]) AS var4
  }
  CALL (this0) {
    MATCH (this5)<-[this6:MENTIONS]-(this7)
    WHERE (this6.entity = this0.id AND this6.sortAt IS NOT NULL)
    WITH this7, this6
    ORDER BY this6.entity ASC, this6.sortAt ASC, this7.id DESC
    LIMIT toInteger($param2)
    RETURN collect([this7.url]) AS var8
  }
  RETURN collect([this0.id, var4, var8]) AS var9
}
RETURN [[]] AS part0, var9 AS part1
