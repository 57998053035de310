package careplan.create;

import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.conversation.spoken.ToldByWords;
import careplan.plan.Field;
import careplan.plan.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How a question is worded: from the table of wording, and from the description of the format. */
final class QuestionWords {
  private static final String ROLE = "team.role";
  private static final String ROLE_OF_SERVICE = "team.role@service";
  private static final Map<String, Wording> REASONS = new ConcurrentHashMap<>();

  private final Wording wording;
  private final Wording reasons;
  private final Start start;
  private final PlanTypes types;
  private final Set<String> hinted = new HashSet<>();

  QuestionWords(Wording wording, Start start, PlanTypes types) {
    this.wording = wording;
    this.reasons = reasons(start.language());
    this.start = start;
    this.types = types;
  }

  /** Why each question is asked. */
  static Wording reasons(String language) {
    return REASONS.computeIfAbsent(
        language, any -> Wording.of(QuestionWords.class, "reasons", language));
  }

  /** The question in words; a hint that was given before is not given again. */
  Question question(
      Asked asked, List<String> types, Map<String, String> people, List<Option> options) {
    String path = withoutNumbers(asked.path(), asked.key());
    String heading = wording.find("section." + asked.ask().section()).orElse("");
    String name = name(asked.key(), people);
    String hint = hint(asked, path.equals(ROLE) && isService(name) ? ROLE_OF_SERVICE : path);
    Question question =
        Question.of(
                asked.key(),
                heading,
                words(asked, path, types, name),
                hinted.contains(hint) ? "" : hint,
                why(path))
            .choosingFrom(shown(asked, options))
            .completing(completions(asked, people, options));
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

  private boolean isService(String name) {
    return ToldByWords.allOf("kind", name, wording).contains("service");
  }

  private String words(Asked asked, String path, List<String> types, String name) {
    if (asked.isMore() && wording.find(path + ".more").isPresent()) {
      return wording.say(path + ".more", name);
    }
    if (path.equals(ROLE) && isService(name)) {
      return wording.say(ROLE_OF_SERVICE, name);
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

  /** Why it is asked: the reason of this question, or that of all with the same last step. */
  private String why(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return reasons.find(path).or(() -> reasons.find(last)).orElse("");
  }

  private String hint(Asked asked, String path) {
    Optional<String> own = wording.find(path + ".hint");
    if (own.isPresent()) {
      return asked.isMore() ? "" : own.get();
    }
    if (asked.group().map(Field::words).orElse(List.of()).contains("none known")) {
      return asked.isMore() ? "" : wording.say("hint.none-known");
    }
    if ("areas".equals(asked.ask().marks().get("from"))) {
      return wording.say("hint.choice");
    }
    String kind =
        switch (asked.form().kind()) {
          case PERSON -> "people";
          case DATE, MOMENT, DATE_OR_WORDS -> asked.ask().isPast() ? "past-day" : "day";
          case PERIOD -> "period";
          case ITEM -> "items";
          case CHOICE -> choiceHint(asked);
          case TEXT, PROSE, ID, PATH -> asked.n() > 0 && !asked.isMore() ? "list" : "";
        };
    return kind.isEmpty() ? "" : wording.say("hint." + kind);
  }

  private static String choiceHint(Asked asked) {
    if (asked.form().values().equals(Form.YES_NO.values())) {
      return "yes-no";
    }
    return AnswerReader.isNumbers(asked.form()) ? "number" : "choice";
  }

  private static List<Option> shown(Asked asked, List<Option> options) {
    return AnswerReader.isNumbers(asked.form())
            || asked.form().values().equals(Form.YES_NO.values())
        ? List.of()
        : options;
  }

  /**
   * What there is to choose from: the words of the format, needs that were named, parts of life, or
   * kinds of plan.
   *
   * @param nearTypes the types that the answer to the question for the type may mean
   */
  List<Option> options(Asked asked, List<Walk.Item> items, List<String> nearTypes) {
    if (asked.ask().path().equals("type")) {
      return types.groups();
    }
    if (asked.ask().path().equals("type.which")) {
      return types.options(nearTypes);
    }
    List<Option> options = new ArrayList<>();
    if ("areas".equals(asked.ask().marks().get("from"))) {
      start.areas().forEach(area -> options.add(called("area", area)));
    } else if (asked.form().kind() == Form.Kind.ITEM) {
      for (Walk.Item item : items) {
        if (item.kind().equals("need")) {
          options.add(Option.called(item.id(), item.words()));
        }
      }
    } else if (asked.form().kind() == Form.Kind.CHOICE) {
      List<String> steps = asked.ask().steps();
      String last = steps.get(steps.size() - 1);
      asked.form().values().forEach(value -> options.add(called(last, value)));
    }
    return options;
  }

  private Option called(String field, String value) {
    String plain = value.replace('-', ' ');
    return Option.called(value, wording.find(field + "=" + value).orElse(plain));
  }

  private static List<String> completions(
      Asked asked, Map<String, String> people, List<Option> options) {
    List<String> completions = new ArrayList<>();
    if (asked.form().kind() == Form.Kind.PERSON) {
      completions.addAll(people.values());
      completions.add("me");
    }
    options.forEach(option -> completions.add(option.label()));
    return completions;
  }
}
