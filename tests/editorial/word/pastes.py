"""What a browser hands over when somebody pastes from Word, Google Docs or LibreOffice."""

PIXELS = "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQAAAAB/ecQqAAAAFUlEQVR42mP8z8DAwMDAxDBKUYUCAI4QAV/12NE0AAAAAElFTkSuQmCC"

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h1>The kettle<o:p></o:p></h1>
<p class=MsoNormal>Nobody <b>ever</b> asked<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span>
</span></a>. See <a href="https://kettle.example/">the page</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp;</span></span></span>
<![endif]>Copper<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>red copper<o:p></o:p></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Who</b></p></td><td><p class=MsoNormal><b>When</b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>Ada</p></td><td><p class=MsoNormal>Tuesday</p></td></tr>
<tr><td><p class=MsoNormal>Friday</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]>
<img width=100 src="file:///C:/Users/ada/AppData/msohtmlclip1/01/clip_image002.png" alt="A kettle"><![endif]></p>
<p class=MsoNormal><s>struck</s> <del cite="mailto:Bo">gone words</del><ins>new</ins>
<span style='display:none;mso-hide:all'>hidden words</span></p>
<p class=MsoQuote>Steam is patience.</p>
<div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> Not <i>once</i>.</p></div></div>
<!--EndFragment--></body></html>"""

GOOGLE = f"""<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-weight:400;">The spoon</span></h2><p dir="ltr"><span style="font-weight:700;">Bold</span><span
style="font-style:italic;"> and slanted</span><span style="font-weight:400;"> words</span></p><ul><li dir="ltr"
aria-level="1"><p dir="ltr" role="presentation"><span>soup</span></p></li><ul><li dir="ltr" aria-level="2"><p
dir="ltr"><span>with leeks</span></p></li></ul></ul><ol><li><p><span>first</span></p></li></ol><div dir="ltr"><table>
<tbody><tr><td><p><span style="font-weight:700">Dish</span></p></td><td><p><span style="font-weight:700">Cook</span></p>
</td></tr><tr><td><p><span>Soup</span></p></td><td><p><a href="mailto:ada@society.example"><span>Ada</span></a></p></td>
</tr></tbody></table></div><p><img src="https://lh7-rt.googleusercontent.com/docsz/x" /></p><p><img alt="A teal square"
src="data:image/png;base64,{PIXELS}"></p></b><br class="Apple-interchange-newline">"""

LIBREOFFICE = """<!DOCTYPE html><html><head><title></title><meta name="generator" content="LibreOffice 25.2"/>
<style type="text/css">p { line-height: 115% }</style></head><body lang="en-US"><h1 class="western">The lid</h1>
<p>It fits<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> and rattles<a
class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a>. H<sub>2</sub>O.</p>
<ol><li><p>open</p><ol type="a"><li><p>slowly</p></li></ol></li><li><p>close</p></li></ol>
<blockquote>A lid is a promise.</blockquote>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>
Mostly.</p></div><div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym"
href="#sdendnote1anc">i</a> At night.</p></div></body></html>"""

ALL = {"word": WORD, "google": GOOGLE, "libreoffice": LIBREOFFICE}
