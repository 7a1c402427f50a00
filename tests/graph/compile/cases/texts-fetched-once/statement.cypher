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
    RETURN collect([this6.id]) AS var8, collect(this6) AS var9
  }
  RETURN collect([this0.id, var4, var8]) AS var10, collect(var5) AS var11, collect(var9) AS var12
}
CALL (var12) {
  UNWIND var12 AS var13
  UNWIND var13 AS this14
  WITH DISTINCT this14
  CALL (this14) {
    MATCH (this14)<-[:OF]-(this15:Live)
    WITH this15, this15.sortAt AS var16
    ORDER BY var16 DESC
    WITH this15, var16
    ORDER BY var16 DESC, this15.start ASC, this15.id ASC
    LIMIT toInteger($param4)
    RETURN collect([this15.versionId, this15.start, this15.end, this15.exact, this15.sentenceStart, this15.sentenceEnd]) AS var17, collect([this15.versionId, this15.sentenceEnd]) AS var18
  }
  RETURN collect([this14.id, this14.label, var17]) AS var19, collect(var18) AS var20
}
CALL (var11, var20) {
  UNWIND (var11 + var20) AS var21
  UNWIND var21 AS var22
  WITH var22[0] AS var23, max(var22[1]) AS var24
  MATCH (this25:ArticleVersion)
  WHERE this25.id = var23
  RETURN collect([var23, substring(this25.text, 0, coalesce(var24, size(this25.text)))]) AS var26
}
RETURN [[]] AS part0, var10 AS part1, var26 AS part2, var19 AS part3
