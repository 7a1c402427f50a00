CALL () {
  MATCH (this0:Event)
  WHERE this0.id IN $param0
  RETURN collect([this0.id]) AS var1, collect(this0) AS var2
}
CALL (var2) {
  UNWIND var2 AS this3
  WITH DISTINCT this3
  CALL (this3) {
    MATCH (this3)<-[this4:MENTIONS]-(this5)
    WITH this5, this4, this4.background AS var6
    ORDER BY var6 ASC
    WITH this5, this4, var6
    ORDER BY var6 ASC, this4.salience DESC, this4.sortAt DESC, this5.id ASC
    LIMIT toInteger($param1)
    RETURN collect([this4.versionId, this4.starts[0], this4.ends[0], this4.surfaces[0], this4.sentenceStarts[0], this4.sentenceEnds[0]]) AS var7, collect([this4.versionId, this4.sentenceEnds[0]]) AS var8
  }
  CALL (this3) {
    MATCH (this3)<-[:(SUBJECT|OBJECT)]-(this9:Live)
    WITH this9, this9.originCount AS var10
    ORDER BY var10 DESC
    WITH this9, var10
    ORDER BY var10 DESC, this9.articleCount DESC, this9.id ASC
    LIMIT (toInteger($param2) * 2)
    WITH DISTINCT this9, var10
    ORDER BY var10 DESC, this9.articleCount DESC, this9.id ASC
    LIMIT toInteger($param3)
    RETURN collect([this9.id]) AS var11, collect(this9) AS var12
  }
  RETURN collect([this3.id, var7, var11]) AS var13, collect(var8) AS var14, collect(var12) AS var15
}
CALL (var15) {
  UNWIND var15 AS var16
  UNWIND var16 AS this17
  WITH DISTINCT this17
  CALL (this17) {
    MATCH (this17)<-[:OF]-(this18:Live)
    WITH this18, this18.sortAt AS var19
    ORDER BY var19 DESC
    WITH this18, var19
    ORDER BY var19 DESC, this18.start ASC, this18.id ASC
    LIMIT toInteger($param4)
    RETURN collect([this18.versionId, this18.start, this18.end, this18.exact, this18.sentenceStart, this18.sentenceEnd]) AS var20, collect([this18.versionId, this18.sentenceEnd]) AS var21
  }
  RETURN collect([this17.id, this17.label, var20]) AS var22, collect(var21) AS var23
}
CALL (var14, var23) {
  UNWIND (var14 + var23) AS var24
  UNWIND var24 AS var25
  WITH var25[0] AS var26, max(var25[1]) AS var27
  MATCH (this28:ArticleVersion)
  WHERE this28.id = var26
  RETURN collect([var26, substring(this28.text, 0, coalesce(var27, size(this28.text)))]) AS var29
}
RETURN [[var1]] AS part0, var13 AS part1, var29 AS part2, var22 AS part3
