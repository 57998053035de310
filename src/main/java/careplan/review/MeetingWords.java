package careplan.review;

import careplan.conversation.Option;
import careplan.conversation.Question;
import careplan.conversation.Wording;
import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a question of the meeting is worded. */
final class MeetingWords {
  private static final List<String> SCORES = List.of("-2", "-1", "0", "+1", "+2");
  private static final List<String> LEVELS =
      List.of("much-less", "less", "expected", "more", "much-more");

  private final Wording wording;
  private final Plan plan;
  private final Subjects subjects;
  private final Set<String> hinted = new HashSet<>();

  MeetingWords(Wording wording, Plan plan, Subjects subjects) {
    this.wording = wording;
    this.plan = plan;
    this.subjects = subjects;
  }

  /**
   * The question.
   *
   * @param n its place in a list, from 1; 0 where it stands in none
   * @param enter what Enter takes
   * @param section the part of the meeting
   * @param shown what is said before it
   */
  Question question(
      Line line,
      String key,
      Walk.Level level,
      int n,
      List<Option> options,
      Optional<Circumstances.Default> enter,
      Circumstances circumstances,
      String section,
      String shown) {
    String path = level.words() + line.key();
    String heading = wording.find("section." + section).orElse("");
    String hint = hint(line, path, n, enter);
    Question question =
        Question.of(
                key,
                heading,
                words(line, path, n, level, circumstances),
                hinted.contains(hint) ? "" : hint,
                wording.find(path + ".why").orElse(""))
            .choosingFrom(options)
            .completing(completions(line))
            .after(shown(line, shown));
    return line.isNeeded() && enter.isEmpty() ? question.needed() : question;
  }

  private String shown(Line line, String shown) {
    return switch (line.key()) {
      case "capacity" -> subjects.capacity();
      case "communication" -> subjects.communication();
      default -> shown;
    };
  }

  String say(String key) {
    return wording.say(key);
  }

  /** The answer that some words stand for, by the table of wording; else the words themselves. */
  String meant(String path, String words, List<Option> options) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    for (Option option : options) {
      String says = wording.find(path + "=" + option.value() + ".says").orElse("");
      for (String one : says.split(",")) {
        if (one.strip().equals(low)) {
          return option.value();
        }
      }
    }
    return words;
  }

  /** A question was asked: a hint that was given is not given again. */
  void heard(Line line, Walk.Level level, int n, Optional<Circumstances.Default> enter) {
    if (enter.isEmpty()) {
      hinted.add(hint(line, level.words() + line.key(), n, enter));
    }
  }

  private String words(
      Line line, String path, int n, Walk.Level level, Circumstances circumstances) {
    List<String> tried = new ArrayList<>();
    if (line.isNeeded()) {
      tried.add(path + ".needed");
    }
    if (!circumstances.isThere()) {
      tried.add(path + (n > 1 ? ".more" : "") + ".absent");
      tried.add(path + ".absent");
    }
    if (n > 1) {
      tried.add(path + ".more");
    }
    for (String key : tried) {
      if (wording.find(key).isPresent()) {
        return wording.say(key, about(line, level));
      }
    }
    return wording.say(path, about(line, level));
  }

  /** What a sentence speaks of: the person, or somebody or something else. */
  private String about(Line line, Walk.Level level) {
    return switch (line.key()) {
      case "coordinator" -> coordinator();
      default ->
          level
              .subject()
              .filter(its -> Set.of("people", "newcomers", "consent").contains(its.source()))
              .map(Subject::words)
              .orElseGet(() -> PersonName.of(plan));
    };
  }

  private String coordinator() {
    String id = plan.coordinator().get(0).block().text("who").map(Text::value).orElse("");
    return subjects.name(id);
  }

  private String hint(Line line, String path, int n, Optional<Circumstances.Default> enter) {
    if (enter.isPresent()) {
      return wording.say("hint.enter", enter.get().words());
    }
    Optional<String> own = wording.find(path + ".hint");
    if (own.isPresent()) {
      return n > 1 ? "" : own.get();
    }
    String kind =
        switch (line.kind()) {
          case TEXTS -> n == 1 ? "list" : "";
          case DAY -> "day";
          case PAST_DAY -> "past-day";
          case PEOPLE -> "people";
          case PERSON -> "person";
          case PERIOD -> "period";
          case YES_NO -> "yes-no";
          case ONE -> line.isNeeded() ? "one" : "no-change";
          case SCORE -> "score";
          case SOME -> "some";
          case TEXT, EACH, MORE -> "";
        };
    return kind.isEmpty() ? "" : wording.say("hint." + kind);
  }

  /** What there is to choose from. */
  List<Option> options(Line line, Walk.Level level) {
    List<Option> options = new ArrayList<>();
    if (line.kind() == Line.Kind.SCORE) {
      Block levels =
          level.subject().orElseThrow().block().orElseThrow().block("levels").orElseThrow();
      for (int i = 0; i < SCORES.size(); i++) {
        String label = wording.say("level." + LEVELS.get(i));
        String words = levels.text(LEVELS.get(i)).map(Text::value).orElse("");
        if (!words.isEmpty()) {
          options.add(Option.called(SCORES.get(i), label + ": " + Subject.inShort(words)));
        }
      }
    } else if (line.kind() == Line.Kind.ONE) {
      for (String choice : line.choices()) {
        if (isPossible(line, choice)) {
          String key = level.words() + line.key() + "=" + choice;
          options.add(
              Option.called(
                  choice,
                  wording.find(key).or(() -> wording.find("answer=" + choice)).orElse(choice)));
        }
      }
    }
    return options;
  }

  /** Stepping down leads to less support than there is. */
  private boolean isPossible(Line line, String choice) {
    boolean isLevel = line.key().equals("level");
    String now = isLevel ? plan.block().text("level").map(Text::value).orElse("") : "";
    return !isLevel || !now.equals(choice) && !now.equals("self-care");
  }

  private List<String> completions(Line line) {
    List<String> names = new ArrayList<>();
    if (line.kind() == Line.Kind.PEOPLE || line.kind() == Line.Kind.PERSON) {
      for (TeamMember member : plan.team()) {
        member.name().ifPresent(name -> names.add(name.value()));
      }
      names.add("me");
    }
    return names;
  }
}
