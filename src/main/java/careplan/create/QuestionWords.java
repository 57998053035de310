package careplan.create;

import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.plan.Field;
import careplan.plan.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a question is worded: from the table of wording, and from the description of the format. */
final class QuestionWords {
  private final Wording wording;
  private final Start start;
  private final Set<String> hinted = new HashSet<>();

  /**
   * A question about to be worded.
   *
   * @param key its key in the talk
   * @param path the key of its words: the path without numbers
   * @param n the place in its list, 0 where it stands in none
   * @param group the field of the list whose gate it is
   */
  record Asked(
      Ask ask,
      String key,
      String path,
      int n,
      Form form,
      Optional<Field> field,
      Optional<Field> group) {}

  QuestionWords(Wording wording, Start start) {
    this.wording = wording;
    this.start = start;
  }

  /** The question in words; a hint that was given before is not given again. */
  Question question(
      Asked asked, List<String> types, Map<String, String> people, List<Walk.Item> items) {
    String path = withoutNumbers(asked.path(), asked.key());
    String heading = wording.find("section." + asked.ask().section()).orElse("");
    String name = name(asked.key(), people);
    String hint = hint(asked, path);
    Question question =
        Question.of(
                asked.key(),
                heading,
                words(asked, path, types, name),
                hinted.contains(hint) ? "" : hint,
                why(asked, path))
            .choosingFrom(shown(asked, items))
            .completing(completions(asked, people));
    return asked.ask().isNeeded() ? question.needed() : question;
  }

  /** A question that was asked and answered. */
  void heard(Asked asked) {
    hinted.add(hint(asked, withoutNumbers(asked.path(), asked.key())));
  }

  private static String withoutNumbers(String path, String key) {
    if (key.startsWith("team.")) {
      return path;
    }
    StringBuilder plain = new StringBuilder();
    for (String step : path.split("\\.")) {
      if (!Draft.isNumber(step)) {
        plain.append(plain.isEmpty() ? "" : ".").append(step);
      }
    }
    return path.contains(".1.") ? plain + ".early" : plain.toString();
  }

  /** In questions about somebody of the team: the name. */
  private static String name(String key, Map<String, String> people) {
    if (!key.startsWith("team.")) {
      return "";
    }
    return people.getOrDefault(key.substring(5, key.lastIndexOf('.')), "");
  }

  private String words(Asked asked, String path, List<String> types, String name) {
    if (asked.n() > 1 && wording.find(path + ".more").isPresent()) {
      return wording.say(path + ".more", name);
    }
    for (String type : types) {
      if (wording.find(path + "@" + type).isPresent()) {
        return wording.say(path + "@" + type, name);
      }
    }
    if (wording.find(path).isPresent()) {
      return wording.say(path, name);
    }
    return asked.field().map(Field::meaning).orElse(path);
  }

  private String why(Asked asked, String path) {
    return wording
        .find(path + ".why")
        .orElseGet(
            () ->
                start.language().equals("en") ? asked.field().map(Field::meaning).orElse("") : "");
  }

  private String hint(Asked asked, String path) {
    Optional<String> own = wording.find(path + ".hint");
    if (own.isPresent()) {
      return asked.n() > 1 ? "" : own.get();
    }
    if (asked.group().map(Field::words).orElse(List.of()).contains("none known")) {
      return asked.n() > 1 ? "" : wording.say("hint.none-known");
    }
    String kind =
        switch (asked.form().kind()) {
          case PERSON -> "people";
          case DATE, MOMENT, DATE_OR_WORDS -> asked.ask().isPast() ? "past-day" : "day";
          case PERIOD -> "period";
          case ITEM -> "items";
          case CHOICE -> choiceHint(asked);
          case TEXT, PROSE, ID, PATH -> asked.n() == 1 ? "list" : "";
        };
    return kind.isEmpty() ? "" : wording.say("hint." + kind);
  }

  private static String choiceHint(Asked asked) {
    if (asked.form().values().equals(Form.YES_NO.values())) {
      return "yes-no";
    }
    return AnswerReader.isNumbers(asked.form()) ? "number" : "choice";
  }

  private List<Option> shown(Asked asked, List<Walk.Item> items) {
    return AnswerReader.isNumbers(asked.form())
            || asked.form().values().equals(Form.YES_NO.values())
        ? List.of()
        : options(asked.ask(), asked.form(), items);
  }

  /** What there is to choose from: the words of the format, or needs that were named. */
  List<Option> options(Ask ask, Form form, List<Walk.Item> items) {
    List<Option> options = new ArrayList<>();
    if (form.kind() == Form.Kind.ITEM) {
      for (Walk.Item item : items) {
        if (item.kind().equals("need")) {
          options.add(new Option(item.id(), item.words()));
        }
      }
      return options;
    }
    if (form.kind() == Form.Kind.CHOICE) {
      String last = ask.steps().get(ask.steps().size() - 1);
      for (String value : form.values()) {
        options.add(new Option(value, wording.find(last + "=" + value).orElse(value)));
      }
    }
    return options;
  }

  private List<String> completions(Asked asked, Map<String, String> people) {
    if (asked.form().kind() == Form.Kind.PERSON) {
      List<String> names = new ArrayList<>(people.values());
      names.add("me");
      return names;
    }
    if (asked.ask().path().equals("area")) {
      return start.areas();
    }
    return asked.form().kind() == Form.Kind.CHOICE ? asked.form().values() : List.of();
  }
}
