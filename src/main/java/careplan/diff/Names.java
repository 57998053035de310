package careplan.diff;

import careplan.plan.Dates;
import careplan.plan.Field;
import careplan.plan.Form;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** People and items by their names, and values as they are said aloud. */
final class Names {
  private static final int LONGEST_NAME = 70;
  private static final String NOBODY = "the person";
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();
  private final String person;

  /** The names that one version gives; what it does not name, {@code other} does. */
  Names(Fields plan, Fields other) {
    collect(other);
    collect(plan);
    person = person(plan).or(() -> person(other)).orElse(NOBODY);
  }

  private static Optional<String> person(Fields plan) {
    if (!(plan.byName().get("person") instanceof Fields fields)) {
      return Optional.empty();
    }
    return fields.text("known-as").or(() -> fields.text("name")).map(Words::value);
  }

  private void collect(Content content) {
    if (content instanceof Items list) {
      list.items().forEach(this::collect);
    } else if (content instanceof Fields fields) {
      if (fields.isItem() && fields.id().isPresent()) {
        boolean somebody =
            fields.shape().map(shape -> shape.name().equals("team member")).orElse(false);
        Optional<String> title = Identity.title(fields).map(Names::shortened);
        title.ifPresent(name -> (somebody ? people : items).put(fields.id().get(), name));
        if (somebody) {
          fields.text("role").ifPresent(role -> roles.put(fields.id().get(), role.value()));
        }
      }
      fields.byName().values().forEach(this::collect);
    }
  }

  /** What the person is called. */
  String person() {
    return person;
  }

  /** A value as it is said: names for ids, dates in words, everything else as it was written. */
  String said(Words words) {
    String value = words.value();
    return switch (words.kind()) {
      case PERSON -> value.equals("me") ? person : people.getOrDefault(value, value);
      case ITEM ->
          items.containsKey(value) ? quoted(items.get(value)) : people.getOrDefault(value, value);
      case DATE, MOMENT, DATE_OR_WORDS -> date(value).orElse(quoted(value));
      case CHOICE -> PlainWords.value(words);
      case PERIOD, PATH, ID -> value;
      case TEXT, PROSE -> quoted(value);
    };
  }

  /** A value as it is said, of somebody in the team with what they are. */
  String introduced(Words words) {
    String role = words.kind() == Form.Kind.PERSON ? roles.get(words.value()) : null;
    String said = said(words);
    return role == null || said.contains(role) ? said : said + " (" + told(role) + ")";
  }

  /** A role inside a sentence that is not the person's own: my son is Nesta's son. */
  private String told(String role) {
    if (role.startsWith("My ") && !person.equals(NOBODY)) {
      return person + "'s " + role.substring("My ".length());
    }
    boolean isWord = role.length() > 1 && Character.isLowerCase(role.charAt(1));
    return isWord ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
  }

  /** All of them as {@link #introduced}. */
  String introduced(Content content) {
    List<String> said = new ArrayList<>();
    content.words(words -> said.add(introduced(words)));
    return listed(said);
  }

  /** All the words of some content, one after another. */
  String said(Content content) {
    List<String> said = new ArrayList<>();
    content.words(words -> said.add(said(words)));
    return listed(said);
  }

  /** A list of items by what each is called; of anything else, all its words. */
  String named(Content content) {
    List<String> said = new ArrayList<>();
    if (content instanceof Items list) {
      for (Content item : list.items()) {
        said.add(item instanceof Fields fields ? title(fields) : said(item));
      }
      return listed(said);
    }
    return content instanceof Fields fields && fields.isItem() ? title(fields) : said(content);
  }

  /** An item by its name, with the kind of item it is: {@code the goal “Walk to the shop”}. */
  String item(Fields item) {
    return PlainWords.item(item).replace("{}", title(item));
  }

  /** What an item says first and foremost, short enough to stand in a sentence. */
  String title(Fields item) {
    Content title = titleOf(item).orElse(null);
    if (title == null) {
      return "number " + (item.index() + 1);
    }
    List<String> said = new ArrayList<>();
    title.words(
        words -> {
          boolean text =
              words.kind() == Form.Kind.TEXT
                  || words.kind() == Form.Kind.PROSE
                  || words.kind() == Form.Kind.CHOICE;
          boolean name = words.name().equals("name") || words.name().equals("medicine");
          said.add(name || !text ? said(words) : quoted(shortened(words)));
        });
    return unquotedName(item, listed(said));
  }

  /** What an item says first and foremost, all of it. */
  String wholeTitle(Fields item) {
    Content title = titleOf(item).orElse(null);
    boolean prose = title instanceof Words words && words.kind() == Form.Kind.PROSE;
    boolean people = title != null && isOfPeople(title);
    return prose ? said(title) : people ? introduced(title) : title(item);
  }

  private static boolean isOfPeople(Content title) {
    List<Words> all = new ArrayList<>();
    title.words(all::add);
    return !all.isEmpty() && all.stream().allMatch(words -> words.kind() == Form.Kind.PERSON);
  }

  /** A field by its words, of the person by name: what Annie refuses. */
  String field(Content content) {
    return PlainWords.field(content).replace(NOBODY, person);
  }

  /** What an item is called by. */
  static Optional<Content> titleOf(Fields item) {
    return Identity.title(item).or(() -> firstSaid(item));
  }

  /** Of what is known by nothing in particular, its first field. */
  private static Optional<Content> firstSaid(Fields item) {
    if (item.shape().isPresent()) {
      for (Field field : item.shape().get().fields()) {
        Content value = item.byName().get(field.name());
        if (value instanceof Words || value instanceof Items && field.shape().isEmpty()) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  /** A person's name and a medicine's stand without quotation marks. */
  private static String unquotedName(Fields item, String said) {
    boolean bare =
        switch (PlainWords.noun(item)) {
          case "team member", "contact", "medicine", "allergy", "condition" -> true;
          default -> false;
        };
    return bare ? said.replace("\u201c", "").replace("\u201d", "") : said;
  }

  private static String shortened(Content title) {
    List<String> words = new ArrayList<>();
    title.words(one -> words.add(one.value()));
    String text = String.join(", ", words);
    if (text.length() <= LONGEST_NAME) {
      return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
    int cut = text.lastIndexOf(' ', LONGEST_NAME);
    if (cut < LONGEST_NAME / 2) {
      cut = LONGEST_NAME - (Character.isHighSurrogate(text.charAt(LONGEST_NAME - 1)) ? 1 : 0);
    }
    return text.substring(0, cut) + " ...";
  }

  static String quoted(String words) {
    return "\u201c" + words + "\u201d";
  }

  static String listed(List<String> said) {
    if (said.size() < 2) {
      return said.isEmpty() ? "nothing" : said.get(0);
    }
    return String.join(", ", said.subList(0, said.size() - 1))
        + " and "
        + said.get(said.size() - 1);
  }

  private static Optional<String> date(String value) {
    Optional<LocalDateTime> moment = Dates.moment(value);
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime day = moment.get();
    String month = capital(day.getMonth().name().toLowerCase(Locale.ROOT));
    String date = day.getDayOfMonth() + " " + month + " " + day.getYear();
    return Optional.of(value.length() == 10 ? date : date + ", " + value.substring(11));
  }

  /** A sentence with a capital letter. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
