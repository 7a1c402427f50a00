CALL () {
  MATCH (this0:Article)
  WHERE this0.sortAt IS NOT NULL
  WITH this0
  ORDER BY this0.sortAt ASC, this0.id DESC
  LIMIT toInteger($param0)
  CALL (this0) {
    MATCH (this0)-[:HAS_VERSION]->(this1:Current)
    RETURN collect([this1.id]) AS var2, collect(this1) AS var3
  }
  RETURN collect([var2]) AS var4, collect(var3) AS var5
}
CALL (var5) {
  UNWIND var5 AS var6
  UNWIND var6 AS this7
  WITH DISTINCT this7
  CALL (this7) {
    MATCH (this7)<-[:HAS_VERSION*0..1]-(this8)-[this9:(MENTIONS|MENTIONED)]->(this10)
    WHERE this9.versionId = this7.id
    WITH *, startNode(this9) AS this11, endNode(this9) AS this12
    UNWIND range(0, (size(this9.starts) - 1)) AS var13
    WITH DISTINCT this10, this9, var13, this11, this12
    ORDER BY this9.starts[var13] ASC, this9.ends[var13] ASC, this12.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this9.surfaces[var13], this12.kind, this12.name, this9.literals[var13]]) AS var14, collect(this9.literals[var13]) AS var15
  }
  RETURN collect([this7.id, var14]) AS var16, collect(var15) AS var17
}
CALL (var17) {
  UNWIND var17 AS var18
  UNWIND var18 AS var19
  WITH DISTINCT var19
  MATCH (this20:Entity)
  WHERE this20.id = var19
  RETURN collect([var19, this20.kind, this20.name]) AS var21
}
RETURN [[var4]] AS part0, var16 AS part1, var21 AS part2
