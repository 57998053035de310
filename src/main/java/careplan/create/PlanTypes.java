package careplan.create;

import careplan.conversation.Option;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Choices;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.ToldByWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of plan, a few at a time: groups to choose from, and the types that a group, or words
 * such as "stroke", may mean. Nothing is decided by such words: they are asked about.
 */
final class PlanTypes {
  private final Wording wording;
  private final Choices choices;
  private final Map<String, List<String>> groups = QuestionTable.groupsOfTypes();

  PlanTypes(Wording wording) {
    this.wording = wording;
    this.choices = new Choices(wording);
  }

  /** The groups. */
  List<Option> groups() {
    List<Option> options = new ArrayList<>();
    for (String group : groups.keySet()) {
      options.add(Option.called(group, wording.say("types=" + group)));
    }
    return options;
  }

  /** Types with their names. */
  List<Option> options(List<String> types) {
    List<Option> options = new ArrayList<>();
    types.forEach(type -> options.add(Option.called(type, wording.say("type=" + type))));
    return options;
  }

  private List<Option> all() {
    List<String> types = new ArrayList<>();
    groups.values().forEach(types::addAll);
    return options(types);
  }

  /**
   * Reads an answer to the question which kind of plan it is; no value where more is to be asked.
   */
  Meaning read(String words) {
    List<Option> options = new ArrayList<>(groups());
    options.addAll(all());
    List<String> chosen = new ArrayList<>();
    for (String part : Choices.parts(words, options)) {
      Optional<String> value = choice(part);
      if (value.isEmpty()) {
        return near(words).isEmpty() ? unknown(part) : Meaning.NOTHING;
      }
      List<String> types = groups.getOrDefault(value.get(), List.of(value.get()));
      if (types.size() > 1) {
        return Meaning.NOTHING;
      }
      chosen.addAll(types);
    }
    return choices.said(words, chosen, all());
  }

  private Meaning unknown(String part) {
    Meaning near = choices.unknown(part, all());
    return near.guess().isEmpty() ? choices.unknown(part, groups()) : near;
  }

  /** A group by its number, or a group or type by its name. */
  private Optional<String> choice(String part) {
    Optional<String> group = Choices.one(part, groups());
    return group.isPresent() || Choices.isSmallNumber(part) ? group : Choices.one(part, all());
  }

  /**
   * The types that words may mean where they do not name them: those of a group, and those that the
   * table of wording has such words for.
   */
  List<String> near(String words) {
    Set<String> near = new LinkedHashSet<>();
    List<Option> options = new ArrayList<>(groups());
    options.addAll(all());
    boolean isOpen = false;
    for (String part : Choices.parts(words, options)) {
      Optional<String> value = choice(part);
      if (value.isPresent()) {
        List<String> types = groups.getOrDefault(value.get(), List.of(value.get()));
        near.addAll(types);
        isOpen |= types.size() > 1;
      } else {
        List<String> told = ToldByWords.allOf("type", part, wording);
        near.addAll(told);
        isOpen |= !told.isEmpty();
      }
    }
    return isOpen ? List.copyOf(near) : List.of();
  }
}
