CALL () {
  MATCH (this0:Article)
  WHERE (this0.sortAt IS NOT NULL AND (this0.sortAt <= datetime($param0) AND (this0.sortAt < datetime($param1) OR (this0.sortAt = datetime($param1) AND this0.id > $param2))))
  WITH this0
  ORDER BY this0.sortAt DESC, this0.id ASC
  LIMIT toInteger($param3)
  RETURN collect([this0.url]) AS var1
}
RETURN [[var1]] AS part0
