CALL () {
  MATCH (this0:Article)
  WHERE this0.sortAt IS NOT NULL
  WITH this0
  ORDER BY this0.sortAt DESC, this0.id ASC
  LIMIT toInteger($param0)
  RETURN collect([this0.headline, toString(this0.publishedAt)]) AS var1
}
RETURN [[var1]] AS part0
