CALL () {
  MATCH (this0:Event)
  WHERE this0.id IN $param0
  CALL (this0) {
    MATCH (this0)<-[this1:MENTIONS]-(this2)
    WITH this2, this1, this1.background AS var3
    ORDER BY var3 ASC
    WITH this2, this1, var3
    ORDER BY var3 ASC, this1.salience DESC, this1.sortAt DESC, this2.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this1.versionId, this1.starts[0], this1.ends[0], this1.surfaces[0], this1.sentenceStarts[0], this1.sentenceEnds[0]]) AS var4, collect([this1.versionId, this1.sentenceEnds[0]]) AS var5
  }
  CALL (this0) {
    MATCH (this0)<-[:(SUBJECT|OBJECT)]-(this6:Live)
    WITH this6, this6.originCount AS var7
    ORDER BY var7 DESC
    WITH this6, var7
    ORDER BY var7 DESC, this6.articleCount DESC, this6.id ASC
    LIMIT (toInteger($param2) * 2)
    WITH DISTINCT this6, var7
    ORDER BY var7 DESC, this6.articleCount DESC, this6.id ASC
    LIMIT toInteger($param3)
    CALL (this6) {
      MATCH (this6)<-[:OF]-(this8:Live)
      WITH this8, this8.sortAt AS var9
      ORDER BY var9 DESC
      WITH this8, var9
      ORDER BY var9 DESC, this8.start ASC, this8.id ASC
      LIMIT toInteger($param4)
      RETURN collect([this8.versionId, this8.start, this8.end, this8.exact, this8.sentenceStart, this8.sentenceEnd]) AS var10, collect([this8.versionId, this8.sentenceEnd]) AS var11
    }
    RETURN collect([this6.label, var10]) AS var12, collect(var11) AS var13
  }
  RETURN collect([this0.id, var4, var12]) AS var14, collect(var5) AS var15, collect(var13) AS var16
}
CALL (var15, var16) {
  UNWIND ([var15] + var16) AS var17
  UNWIND var17 AS var18
  UNWIND var18 AS var19
  WITH var19[0] AS var20, max(var19[1]) AS var21
  MATCH (this22:ArticleVersion)
  WHERE this22.id = var20
  RETURN collect([var20, substring(this22.text, 0, coalesce(var21, size(this22.text)))]) AS var23
}
RETURN [[]] AS part0, var14 AS part1, var23 AS part2
