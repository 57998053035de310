package careplan.render.format;

import careplan.render.document.Bilingual;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.Language;
import careplan.render.document.LineBreak;
import careplan.render.document.Link;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.List;

/** Writes what stands inside a line, and says in which language and direction it runs. */
final class HtmlInlines {
  private final StringBuilder out;

  HtmlInlines(StringBuilder out) {
    this.out = out;
  }

  /**
   * Opens an element around some words, with their language where all share one and it is not that
   * of what is around.
   *
   * @return the language inside the element
   */
  Language open(String tag, String attributes, List<Inline> inlines, Language around) {
    Language inside = SharedLanguage.of(inlines, around);
    out.append('<').append(tag).append(attributes).append(language(inside, around)).append('>');
    return inside;
  }

  /** The attributes that a change of language needs. */
  static String language(Language inside, Language around) {
    if (inside.equals(around)) {
      return "";
    }
    String lang = " lang=\"" + HtmlText.escaped(inside.tag()) + "\"";
    return inside.isRightToLeft() == around.isRightToLeft()
        ? lang
        : lang + " dir=\"" + direction(inside) + "\"";
  }

  static String direction(Language language) {
    return language.isRightToLeft() ? "rtl" : "ltr";
  }

  /** Writes all the words of an element that stand among words of a language. */
  void write(List<Inline> inlines, Language around) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Bilingual both) {
      bilingual(both, around, " whole");
    } else {
      among(inlines, around);
    }
  }

  private void among(List<Inline> inlines, Language around) {
    for (Inline inline : inlines) {
      write(inline, around);
    }
  }

  private void write(Inline inline, Language around) {
    if (inline instanceof Words words) {
      words(words, around);
    } else if (inline instanceof Fact fact) {
      fact(fact, around);
    } else if (inline instanceof Strong strong) {
      out.append("<strong>");
      among(strong.inlines(), around);
      out.append("</strong>");
    } else if (inline instanceof Link link) {
      link(link, around);
    } else if (inline instanceof Bilingual both) {
      bilingual(both, around, "");
    } else if (inline instanceof LineBreak) {
      out.append("<br>");
    }
  }

  private void words(Words words, Language around) {
    boolean turned = RightToLeft.isIn(words.text()) && !words.language().isRightToLeft();
    if (words.language().equals(around) && !turned) {
      HtmlText.escape(words.text(), out);
      return;
    }
    String tag = turned ? "bdi" : "span";
    out.append('<').append(tag).append(language(words.language(), around)).append('>');
    HtmlText.escape(words.text(), out);
    out.append("</").append(tag).append('>');
  }

  private void fact(Fact fact, Language around) {
    if (!around.isRightToLeft() && fact.language().equals(around)) {
      HtmlText.escape(fact.unbroken(), out);
      return;
    }
    String direction = FactDirection.isRightToLeft(fact) ? "rtl" : "ltr";
    String lang =
        fact.language().equals(around) || fact.kind().isDigitsOnly()
            ? ""
            : " lang=\"" + HtmlText.escaped(fact.language().tag()) + "\"";
    out.append("<bdi").append(lang).append(" dir=\"").append(direction).append("\">");
    HtmlText.escape(fact.unbroken(), out);
    out.append("</bdi>");
  }

  private void link(Link link, Language around) {
    String address = link.target().address();
    out.append("<a href=\"");
    HtmlText.escape(address, out);
    out.append('"');
    if (link.target().isWebPage() && !address.contains(link.text())) {
      out.append(" class=\"web\"");
    }
    out.append('>');
    among(link.inlines(), around);
    out.append("</a>");
  }

  /**
   * Each language in an element of its own; the style puts a sign or a new line between them.
   *
   * @param whole said where nothing else stands in the element, so that each can have its own line
   */
  private void bilingual(Bilingual both, Language around, String whole) {
    Language first = open("span", " class=\"first" + whole + "\"", both.first(), around);
    among(both.first(), first);
    out.append("</span>");
    Language second = open("span", " class=\"second" + whole + "\"", both.second(), around);
    out.append(' ');
    among(both.second(), second);
    out.append("</span>");
  }
}
