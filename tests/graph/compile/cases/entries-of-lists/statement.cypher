CALL () {
  MATCH (this0:Article)
  WHERE this0.sortAt IS NOT NULL
  WITH this0
  ORDER BY this0.sortAt ASC, this0.id DESC
  LIMIT toInteger($param0)
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this3)-[:HAS_VERSION]->(this4:Current)
    WITH this4
    ORDER BY this4.id ASC
    LIMIT 1
    RETURN collect([this4.id]) AS var5, collect(this4) AS var6
  }
  RETURN collect([this3.id, var5]) AS var7, collect(var6) AS var8
}
CALL (var8) {
  UNWIND var8 AS var9
  UNWIND var9 AS this10
  WITH DISTINCT this10
  CALL (this10) {
    MATCH (this10)<-[:HAS_VERSION*0..1]-(this11)-[this12:(MENTIONS|MENTIONED)]->(this13)
    WHERE this12.versionId = this10.id
    WITH *, startNode(this12) AS this14, endNode(this12) AS this15
    UNWIND range(0, (size(this12.starts) - 1)) AS var16
    WITH DISTINCT this13, this12, var16, this14, this15
    ORDER BY this12.starts[var16] ASC, this12.ends[var16] ASC, this15.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this12.surfaces[var16], this15.kind, this15.name, this12.literals[var16]]) AS var17, collect(this12.literals[var16]) AS var18
  }
  RETURN collect([this10.id, var17]) AS var19, collect(var18) AS var20
}
CALL (var20) {
  UNWIND var20 AS var21
  UNWIND var21 AS var22
  WITH DISTINCT var22
  MATCH (this23:Entity)
  WHERE this23.id = var22
  RETURN collect([var22, this23.kind, this23.name]) AS var24
}
RETURN [[var1]] AS part0, var7 AS part1, var19 AS part2, var24 AS part3
