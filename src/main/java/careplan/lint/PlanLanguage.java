package careplan.lint;

import careplan.language.Vocabulary;
import careplan.language.judgement.ActionVerdict;
import careplan.language.judgement.DecidingWords;
import careplan.language.judgement.GoalVerdict;
import careplan.language.judgement.LanguageCategory;
import careplan.language.judgement.LanguageFinding;
import careplan.language.judgement.LanguageJudgement;
import careplan.language.judgement.LengthJudgement;
import careplan.language.judgement.NeedVerdict;
import careplan.language.judgement.OrderJudgement;
import careplan.language.judgement.OwnerVerdict;
import careplan.language.judgement.RecordJudgement;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Goal;
import careplan.plan.Need;
import careplan.plan.Plan;
import careplan.plan.PlanText;
import careplan.plan.Text;
import careplan.settings.Settings;
import careplan.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of one plan say, worked out once and asked by several rules.
 *
 * <p>Only English is judged; what stands in another language is left alone.
 */
public final class PlanLanguage {
  private final Plan plan;
  private final boolean writtenInEnglish;
  private final Settings settings;
  private final Judges.OfTeams teams;
  private Judges judges;
  private Set<String> explained;
  private List<PlanText> prose;
  private final Map<ScalarNode, careplan.language.Text> read = new IdentityHashMap<>();
  private final Map<ScalarNode, NeedVerdict> needs = new IdentityHashMap<>();
  private final Map<ScalarNode, GoalVerdict> goals = new IdentityHashMap<>();
  private final Map<ScalarNode, ActionVerdict> actions = new IdentityHashMap<>();
  private final Map<ScalarNode, OwnerVerdict> owners = new IdentityHashMap<>();
  private final Map<ScalarNode, List<LanguageFinding>> findings = new IdentityHashMap<>();

  PlanLanguage(Plan plan, Settings settings, Judges.OfTeams teams) {
    this.plan = plan;
    this.writtenInEnglish =
        plan.writtenIn().map(Text::value).map(PlanLanguage::isEnglish).orElse(true);
    this.settings = settings;
    this.teams = teams;
  }

  private Judges judges() {
    if (judges == null) {
      judges = teams.under(settings);
    }
    return judges;
  }

  static boolean isEnglish(String tag) {
    return tag.equals("en") || tag.startsWith("en-");
  }

  /** Whether words are in English, as far as the plan says. */
  public boolean isEnglish(Text text) {
    return text.language().map(PlanLanguage::isEnglish).orElse(writtenInEnglish);
  }

  /** What a need names; nothing where it is not in English. */
  public Optional<NeedVerdict> need(Need need) {
    Text text = english(need.statement()).orElse(null);
    return text == null
        ? Optional.empty()
        : Optional.of(needs.computeIfAbsent(text.node(), unused -> judges().need.of(text.value())));
  }

  /** Whether a need says no more than one of its actions (R081). */
  public boolean repeats(Need need, Action action) {
    Optional<Text> what = english(need.statement());
    Optional<Text> deed = english(action.statement());
    return what.isPresent()
        && deed.isPresent()
        && judges().need.repeats(what.get().value(), deed.get().value());
  }

  /** What a goal says with its measure, date, reason and steps; nothing where it is not English. */
  public Optional<GoalVerdict> goal(Goal goal) {
    Text text = english(goal.statement()).orElse(null);
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(goals.computeIfAbsent(text.node(), unused -> verdict(goal, text)));
  }

  private GoalVerdict verdict(Goal goal, Text text) {
    List<String> steps = new ArrayList<>();
    for (Action action : goal.actions()) {
      action.statement().ifPresent(step -> steps.add(step.value()));
    }
    return judges()
        .goal
        .of(text.value(), words(goal.measure()), words(goal.by()), words(goal.why()), steps);
  }

  /** Whether a colleague could carry an action out; nothing where it is not in English. */
  public Optional<ActionVerdict> action(Action action) {
    Text text = english(action.statement()).orElse(null);
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(actions.computeIfAbsent(text.node(), unused -> verdict(action, text)));
  }

  /** Whether a time is all that an action lacks for a colleague to carry it out. */
  public boolean isClearOnceTimed(Action action) {
    Text text = english(action.statement()).orElse(null);
    return text != null
        && judges().action.of(text.value(), "", "every day", words(action.where())).isClear();
  }

  private ActionVerdict verdict(Action action, Text text) {
    StringBuilder who = new StringBuilder();
    for (Text owner : action.who()) {
      who.append(who.isEmpty() ? "" : ", ");
      who.append(plan.member(owner.value()).flatMap(member -> member.name()).orElse(owner).value());
    }
    Block block = action.block();
    String time = words(action.when()) + " " + words(block.text("by"));
    return judges().action.of(text.value(), who.toString(), time.strip(), words(action.where()));
  }

  /** What words in place of an owner are: a name, a role, a service. */
  public OwnerVerdict owner(Text who) {
    return owners.computeIfAbsent(who.node(), unused -> judges().owner.of(who.value()));
  }

  /**
   * The sentences that are judged for tone, plain words and length: English prose that is not the
   * person's own (R064).
   */
  public List<PlanText> prose() {
    if (prose == null) {
      prose = JudgedProse.of(plan, text -> isEnglish(text.text()));
    }
    return prose;
  }

  /** The word by which the person is given an order, where a line of the plan gives one (R188). */
  public Optional<LanguageFinding> order(PlanText text) {
    if (text.ownWords() || text.text().value().indexOf("must") < 0) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    plan.person().name().ifPresent(name -> names.add(firstWord(name)));
    plan.person().knownAs().ifPresent(name -> names.add(firstWord(name)));
    return OrderJudgement.in(read(text), names)
        .map(
            words ->
                new LanguageFinding(
                    LanguageCategory.JUDGEMENTAL,
                    words,
                    "say what the person has agreed to, and what would help",
                    ""));
  }

  private static String firstWord(Text name) {
    String value = name.value().toLowerCase(Locale.ROOT);
    int space = value.indexOf(' ');
    return space < 0 ? value : value.substring(0, space);
  }

  /** The lists that words are looked up in, with those of the team. */
  public Vocabulary vocabulary() {
    return judges().vocabulary;
  }

  /** Judgemental words, jargon and abbreviations in some prose; nothing where it is not English. */
  public List<LanguageFinding> language(PlanText text) {
    if (text.ownWords() || !isEnglish(text.text())) {
      return List.of();
    }
    return findings.computeIfAbsent(
        text.text().node(), unused -> judges().language.of(read(text), explained()));
  }

  /** What the team allows, the glossary explains, or any sentence says in full (R064). */
  private Set<String> explained() {
    if (explained == null) {
      explained = new HashSet<>(settings.allowedAbbreviations());
      plan.glossary()
          .ifPresent(glossary -> glossary.names().forEach(name -> explained.add(name.value())));
      for (PlanText text : plan.texts()) {
        if (text.text().value().indexOf('(') >= 0) {
          explained.addAll(LanguageJudgement.speltOutIn(read(text)));
        }
      }
    }
    return explained;
  }

  private careplan.language.Text read(PlanText text) {
    ScalarNode node = text.text().node();
    return read.computeIfAbsent(node, unused -> careplan.language.Text.of(node.value()));
  }

  /** The sentences of more words than a limit. */
  public List<LengthJudgement.Stretch> longSentences(PlanText text, int most) {
    return LengthJudgement.sentences(read(text), most);
  }

  /** The paragraphs of more sentences than a limit, each of which may have so many words. */
  public List<LengthJudgement.Stretch> longParagraphs(PlanText text, int most, int words) {
    return LengthJudgement.paragraphs(read(text), most, words);
  }

  /** The marks of an entry in a clinical record, where some prose is one (R203). */
  public List<DecidingWords> recordMarks(PlanText text) {
    return RecordJudgement.couldBe(text.text().value())
        ? judges().record.of(read(text))
        : List.of();
  }

  /** The words for which a purpose says nothing, where it does not. */
  public Optional<DecidingWords> purposeSaysNothing(Text purpose) {
    return isEnglish(purpose) ? judges().purpose.saysNothing(purpose.value()) : Optional.empty();
  }

  /** The words for which a warning sign is too general, where it is (R142). */
  public Optional<DecidingWords> signTooGeneral(Text sign) {
    return isEnglish(sign) ? judges().sign.tooGeneral(sign.value()) : Optional.empty();
  }

  /** The words for which a crisis step is unclear, where it is (R151). */
  public Optional<DecidingWords> stepUnclear(Text step) {
    return isEnglish(step) ? judges().step.unclear(step.value()) : Optional.empty();
  }

  /** Words in which a service speaks of itself, or nobody does anything (R190). */
  public List<DecidingWords> serviceVoice(PlanText text) {
    return text.ownWords() || !isEnglish(text.text()) ? List.of() : judges().voice.in(read(text));
  }

  private Optional<Text> english(Optional<Text> text) {
    return text.filter(this::isEnglish);
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::value).orElse("");
  }
}
