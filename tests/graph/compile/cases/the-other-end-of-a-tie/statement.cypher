CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this3)-[this4:(HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|COMMEMORATES|RELATED_TO)]-(this5)
    WITH this5, this4, this4.origins AS var6
    ORDER BY var6 DESC
    WITH this5, this4, var6
    ORDER BY var6 DESC, this4.articles DESC, this4.id ASC
    LIMIT toInteger($param1)
    WITH *, startNode(this4) AS this7, endNode(this4) AS this8
    RETURN collect([this5.kind, this5.name, type(this4), this7.kind, this7.name]) AS var9
  }
  RETURN collect([this3.id, var9]) AS var10
}
RETURN [[var1]] AS part0, var10 AS part1
