CALL () {
  MATCH (this0:Person)
  WHERE this0.id IN $param0
  CALL (this0) {
    MATCH (this0)-[this1:(HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|COMMEMORATES|RELATED_TO)]-(this2)
    WITH this2, this1, this1.origins AS var3
    ORDER BY var3 DESC
    WITH this2, this1, var3
    ORDER BY var3 DESC, this1.articles DESC, this1.id ASC
    LIMIT toInteger($param1)
    WITH *, startNode(this1) AS this4, endNode(this1) AS this5
    RETURN collect([this2.kind, this2.name, type(this1), this4.kind, this4.name]) AS var6
  }
  RETURN collect([this0.id, var6]) AS var7
}
RETURN [[]] AS part0, var7 AS part1
