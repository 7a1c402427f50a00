CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  CALL (this0) {
    MATCH (this1)<-[this2:MENTIONS]-(this3)
    WHERE ((this2.entity = this0.id AND this2.sortAt IS NOT NULL) AND this2.sortAt < datetime($param1))
    WITH *
    WHERE this3.publishedAt IS NOT NULL
    WITH this3, this2
    ORDER BY this2.entity DESC, this2.sortAt DESC, this3.id ASC
    LIMIT toInteger($param2)
    RETURN collect([this2.salience, this3.url]) AS var4
  }
  RETURN collect([this0.id, var4]) AS var5
}
RETURN [[]] AS part0, var5 AS part1
