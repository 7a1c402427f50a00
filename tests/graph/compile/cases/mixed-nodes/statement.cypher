CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  RETURN collect([this0.id, this0.name]) AS var1
}
CALL () {
  MATCH (this2:Place)
  WHERE this2.id IN $param1
  RETURN collect([this2.id, this2.placeKind]) AS var3
}
RETURN [[var1, var3]] AS part0
