package careplan.diff;

import careplan.plan.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says each change in a sentence, always in the same words. */
final class Sentences {
  private final Names was;
  private final Names is;
  private final Correspondence plans;
  private final PlanDifference difference;
  private final Idioms idioms;

  Sentences(PlanDifference difference) {
    this.was = new Names(difference.beforeContent(), difference.afterContent());
    this.is = new Names(difference.afterContent(), difference.beforeContent());
    this.plans = difference.correspondence();
    this.difference = difference;
    this.idioms = new Idioms(was, is);
  }

  List<Sentence> of(List<Change> changes) {
    List<Sentence> sentences = new ArrayList<>();
    List<Change> layouts = new ArrayList<>();
    Exchanges exchanges = new Exchanges(changes, difference);
    for (Change change : changes) {
      if (change.kind() == ChangeKind.LAYOUT) {
        layouts.add(change);
      } else if (exchanges.isFirst(change)) {
        sentences.add(exchange(exchanges.of(change)));
      } else if (!exchanges.isOne(change)) {
        sentences.add(idioms.of(change).orElseGet(() -> sentence(change)));
      }
    }
    if (!layouts.isEmpty()) {
      sentences.add(layout(layouts));
    }
    return sentences;
  }

  private Sentence sentence(Change change) {
    return switch (change.kind()) {
      case ADDED -> added(change, change.after().orElseThrow());
      case REMOVED -> removed(change, change.before().orElseThrow());
      case CHANGED -> changed(change);
      case MOVED -> moved(change);
      case RENAMED -> renamed(change);
      case COMMENT -> comment(change);
      case LAYOUT -> layout(List.of(change));
    };
  }

  /** What came into a list and what went out of it. */
  private Sentence exchange(List<Change> changes) {
    List<String> come = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    Content now = null;
    for (Change change : changes) {
      boolean isNew = change.kind() == ChangeKind.ADDED;
      now = isNew ? change.place() : now;
      Words words = (Words) change.place();
      (isNew ? come : gone).add((isNew ? is : was).introduced(words));
    }
    return new Sentence(
        changes,
        subject(now, is)
            + ": now "
            + Names.listed(come)
            + ", and no longer "
            + ended(Names.listed(gone)),
        "",
        Optional.empty(),
        false,
        false,
        "",
        List.of());
  }

  private Sentence added(Change change, Content content) {
    if (content instanceof Fields item && item.isItem()) {
      String where = where(item, is);
      return Sentence.of(
          change,
          "New " + PlainWords.noun(item) + where + ": " + ended(is.wholeTitle(item)),
          new Details(is, plans).of(item));
    }
    String subject = subject(content, is);
    if (content instanceof Words words) {
      subject = words.isItem() ? subjectThen(content) : subject;
      return Sentence.of(
          change,
          words.isItem()
              ? subject + ": now also " + ended(is.introduced(words))
              : subject + " is new: " + ended(is.introduced(words)),
          idioms.beside(content));
    }
    if (content instanceof Items list) {
      return Sentence.of(change, subject + " is new: " + ended(is.introduced(list)));
    }
    return Sentence.of(change, subject + " is new.", new Details(is, plans).of(content));
  }

  private Sentence removed(Change change, Content content) {
    if (content instanceof Fields item && item.isItem()) {
      List<String> details = new ArrayList<>(idioms.risk(item, was));
      details.addAll(new Details(was, plans).of(item));
      return Sentence.of(
          change,
          Names.capital(PlainWords.noun(item))
              + " gone"
              + where(item, was)
              + ": "
              + ended(was.wholeTitle(item)),
          details);
    }
    String subject = subjectNow(content);
    if (content instanceof Words words) {
      return Sentence.of(
          change,
          words.isItem()
              ? subject + ": no longer " + ended(was.introduced(words))
              : subject + " is gone; it was " + ended(was.introduced(words)));
    }
    if (content instanceof Items list) {
      return Sentence.of(change, subject + " is gone; it was " + ended(was.introduced(list)));
    }
    return Sentence.of(change, subject + " is gone.", new Details(was, plans).of(content));
  }

  private Sentence changed(Change change) {
    Content before = change.before().orElseThrow();
    Content after = change.after().orElseThrow();
    String subject = subject(after, is);
    if (!(before instanceof Words old) || !(after instanceof Words now)) {
      List<String> details = new ArrayList<>();
      details.addAll(new Details(was, plans).of("before, ", before));
      details.addAll(new Details(is, plans).of("now, ", after));
      return Sentence.of(
          change,
          subject + ": before " + was.named(before) + ", now " + ended(is.named(after)),
          details);
    }
    return fromTo(change, ownTitle(now).orElse(subject), old, now);
  }

  /** Of the words that name an item, what it is: they are said in full beside it. */
  private Optional<String> ownTitle(Words words) {
    if (words.parent().orElse(null) instanceof Fields item
        && item.isItem()
        && words == Identity.title(item).orElse(null)
        && PlainWords.item(item).endsWith(" {}")
        && words.kind() == Form.Kind.PROSE) {
      String name = PlainWords.item(item);
      return Optional.of(name.substring(0, name.length() - 3) + where(item, is));
    }
    return Optional.empty();
  }

  /** What was and what is; a long text only where it is different. */
  private Sentence fromTo(Change change, String subject, Words old, Words now) {
    String wasSaid = was.introduced(old);
    String isSaid = is.introduced(now);
    boolean text = wasSaid.startsWith("\u201c") && isSaid.startsWith("\u201c");
    WordDifference difference =
        text && old.kind() == now.kind()
            ? WordDifference.between(unquoted(wasSaid), unquoted(isSaid))
            : WordDifference.replaced(wasSaid, isSaid);
    String old1 = text ? Names.quoted(difference.excerpt(WordDifference.Mark.OLD)) : wasSaid;
    String new1 = text ? Names.quoted(difference.excerpt(WordDifference.Mark.NEW)) : isSaid;
    String tail = Days.between(old, now);
    boolean oneOfMany = now.parent().orElse(null) instanceof Items list && list.items().size() > 1;
    String words =
        subject
            + (oneOfMany ? ": before " : " was ")
            + old1
            + (oneOfMany ? ", now " : ", and is now ")
            + ended(new1 + tail);
    return new Sentence(
        List.of(change),
        words,
        subject,
        Optional.of(difference),
        oneOfMany,
        text,
        tail,
        idioms.beside(now));
  }

  /** With a full stop, unless a quoted text ends with one. */
  static String ended(String said) {
    boolean whole =
        said.endsWith(".\u201d") && !said.endsWith("..\u201d")
            || said.endsWith("!\u201d")
            || said.endsWith("?\u201d");
    return whole ? said : said + ".";
  }

  /** Of something that is gone: what it belonged to, as that is called now. */
  private String subjectNow(Content content) {
    Content item = content;
    while (item != null && !(item.isItem() && item instanceof Fields)) {
      item = item.parent().orElse(null);
    }
    Content now = item == null ? null : difference.now(item).orElse(null);
    if (!(now instanceof Fields fields)) {
      return subject(content, was);
    }
    List<String> labels = new ArrayList<>();
    for (Content at = content; at != item; at = at.parent().orElseThrow()) {
      if (!at.isItem()) {
        labels.add(0, is.field(at));
      }
    }
    return is.item(fields) + where(fields, is) + ": " + joined(labels);
  }

  /** Of something new among what an item is known by: that item, as it was called before. */
  private String subjectThen(Content content) {
    Content list = content.parent().orElseThrow();
    return Identity.isKey(list)
        ? difference.then(list).map(its -> subject(its, was)).orElseGet(() -> subject(content, is))
        : subject(content, is);
  }

  private static String unquoted(String said) {
    return said.substring(1, said.length() - 1);
  }

  private Sentence moved(Change change) {
    Content before = change.before().orElseThrow();
    Content after = change.after().orElseThrow();
    String name =
        after instanceof Fields item
            ? is.item(item)
            : Names.capital(PlainWords.field(after)) + ": " + is.said(after);
    Content from = before.parent().orElseThrow();
    Content to = after.parent().orElseThrow();
    boolean sameList = plans.isSameList(from, to);
    if (sameList) {
      return Sentence.of(
          change,
          name
              + " now stands as number "
              + (after.index() + 1)
              + " in its list; it was number "
              + (before.index() + 1)
              + ".");
    }
    return Sentence.of(
        change,
        name + " now belongs to " + holder(to, is) + "; it belonged to " + holder(from, was) + ".");
  }

  private static String holder(Content list, Names names) {
    Content holder = list.parent().orElseThrow();
    if (holder instanceof Fields item && item.isItem()) {
      String name = names.item(item);
      return name.startsWith("The ") ? "t" + name.substring(1) : name;
    }
    return Names.quoted(PlainWords.section(list.section()));
  }

  private Sentence renamed(Change change) {
    Words before = (Words) change.before().orElseThrow();
    Words after = (Words) change.after().orElseThrow();
    if (after.name().equals("id") || after.isReference()) {
      String subject = subject(after, is);
      String what = after.isReference() ? "follows the other short name" : "is another word";
      return Sentence.of(
          change,
          subject
              + " "
              + what
              + ": "
              + Names.quoted(after.value())
              + " and not "
              + Names.quoted(before.value())
              + " any more. It means the same.");
    }
    return fromTo(change, subject(after, is), before, after);
  }

  private Sentence comment(Change change) {
    String place = place(change.place(), change.after().isPresent() ? is : was);
    String old = change.oldWords().map(Names::quoted).orElse("");
    String now = change.newWords().map(Names::quoted).orElse("");
    String words;
    if (old.isEmpty()) {
      words = "A comment in the file is new, at " + place + ": " + ended(now);
    } else if (now.isEmpty()) {
      words = "A comment in the file is gone, at " + place + ": " + ended(old);
    } else if (old.equals(now)) {
      words =
          "A comment in the file now stands at "
              + place
              + " and not at "
              + place(change.before().orElseThrow(), was)
              + ": "
              + ended(now);
    } else {
      words = "A comment in the file, at " + place + ", was " + old + ", and is now " + ended(now);
    }
    return Sentence.of(change, words);
  }

  private static String place(Content content, Names names) {
    if (content.parent().isEmpty()) {
      return "the end of the file";
    }
    String subject = subject(content, names);
    return subject.startsWith("The ") ? "t" + subject.substring(1) : subject;
  }

  private Sentence layout(List<Change> layouts) {
    List<String> places = new ArrayList<>();
    for (Change change : layouts) {
      String section = change.place().section();
      places.add(
          Names.quoted(section.isEmpty() ? "the whole file" : section)
              + " ("
              + change.newWords().orElse("")
              + ")");
    }
    return new Sentence(
        layouts,
        "Laid out in another way, with the same words: " + Names.listed(places) + ".",
        "",
        Optional.empty(),
        false,
        false,
        "",
        List.of());
  }

  /** The nearest item that holds some content, and what of it is meant, to begin a sentence. */
  private static String subject(Content content, Names names) {
    if (content instanceof Fields item && item.isItem()) {
      return names.item(item);
    }
    List<String> fields = new ArrayList<>();
    Content at = content;
    Fields item = null;
    while (at.parent().isPresent()) {
      if (at instanceof Fields fieldsItem && at.isItem()) {
        item = fieldsItem;
        break;
      }
      if (!at.isItem()) {
        fields.add(0, names.field(at));
      }
      at = at.parent().get();
    }
    if (fields.size() > 1) {
      fields.removeIf("-"::equals);
    }
    String path = joined(fields);
    return item == null ? Names.capital(path) : names.item(item) + where(item, names) + ": " + path;
  }

  /** The next review: the day. */
  private static String joined(List<String> labels) {
    int last = labels.size() - 1;
    return last < 1
        ? String.join("", labels)
        : String.join(", ", labels.subList(0, last)) + ": " + labels.get(last);
  }

  /** What a nested item belongs to. */
  private static String where(Fields item, Names names) {
    Content holder = item.parent().flatMap(Content::parent).orElse(null);
    return holder instanceof Fields fields && fields.isItem()
        ? " (" + lower(names.item(fields)) + ")"
        : "";
  }

  /** Words of ours at the start of a line, as they stand inside a sentence. */
  static String small(String line) {
    return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
  }

  static String lower(String name) {
    return name.startsWith("The ") ? "t" + name.substring(1) : name;
  }
}
