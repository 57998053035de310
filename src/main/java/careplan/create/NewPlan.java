package careplan.create;

import careplan.conversation.Answers;
import careplan.conversation.Question;
import careplan.conversation.Reading;
import careplan.conversation.Recollection;
import careplan.conversation.Remark;
import careplan.conversation.Sayings;
import careplan.conversation.Script;
import careplan.conversation.Wording;
import careplan.conversation.spoken.Days;
import careplan.conversation.spoken.Meaning;
import careplan.conversation.spoken.Spoken;
import careplan.conversation.spoken.ToldByWords;
import careplan.lint.Finding;
import careplan.plan.ItemIds;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conversation that a new plan comes out of. */
public final class NewPlan implements Script {
  private static final String MEASURE = ".measure";
  private static final int LONGEST_FEELING = 6;
  private static final String NOT_MEASURABLE = "goal-measure-not-measurable";

  private final List<Ask> asks = QuestionTable.asks();
  private final Start start;
  private final Judge judge;
  private final Wording wording;
  private final String schema;
  private final boolean isThorough;

  /**
   * @param start what is known before the first question
   * @param judge says what is worth a remark
   * @param schema where editors find the schema, as seen from the file; empty for nowhere
   */
  public NewPlan(Start start, Judge judge, String schema) {
    this(start, judge, schema, false);
  }

  private NewPlan(Start start, Judge judge, String schema, boolean isThorough) {
    this.start = start;
    this.judge = judge;
    this.wording = wording(start.language());
    this.schema = schema;
    this.isThorough = isThorough;
  }

  /** The table of wording in a language: {@code en} or {@code cy}. */
  public static Wording wording(String language) {
    return Spoken.wording(NewPlan.class, "questions", language);
  }

  @Override
  public Script thorough() {
    return new NewPlan(start, judge, schema, true);
  }

  @Override
  public Optional<Question> next(Answers answers) {
    return walk(answers).open().map(Walk.Open::question);
  }

  @Override
  public Reading read(Question question, String words, Answers answers) {
    Meaning meaning = walk(answers).read(words);
    return meaning.isClear()
        ? new Reading.Understood(meaning.echo(), meaning.meant())
        : new Reading.Unclear(meaning.problem(), meaning.guess());
  }

  @Override
  public List<Remark> remarks(Question question, Answers answers) {
    PlanData data = PlanData.of(walk(answers), start, wording);
    Optional<String> pointer = data.pointer(question.key());
    if (pointer.isEmpty()) {
      return List.of();
    }
    String words = answers.words(question.key());
    if (question.key().endsWith(MEASURE) && isNoMeasure(words)) {
      return List.of(new Remark(NOT_MEASURABLE, wording.say("remark." + NOT_MEASURABLE)));
    }
    return judge.remarks(PlanFileText.of(data.entries(), "", wording), pointer.get(), wording);
  }

  /** Words that say when, if that, or that it will be felt, where it is asked how it will show. */
  private boolean isNoMeasure(String words) {
    boolean isFelt = !ToldByWords.allOf("felt", words, wording).isEmpty();
    return Days.isOnlyTime(words) || isFelt && words.split(" ").length <= LONGEST_FEELING;
  }

  @Override
  public boolean leavesOpen(Question question, String words) {
    return Sayings.isOpen(words);
  }

  @Override
  public Optional<String> file(Answers answers) {
    return Optional.of(text(answers));
  }

  /** The data of the plan that these answers come to. */
  public Value.Entries data(Answers answers) {
    return PlanData.of(walk(answers), start, wording).entries();
  }

  /** The text of the file that these answers come to. */
  public String text(Answers answers) {
    return PlanFileText.of(data(answers), schema, wording);
  }

  /** The questions that were left open on purpose. */
  public List<Question> leftOpen(Answers answers) {
    return Recollection.leftOpen(this, answers);
  }

  /** The same in words, each with the item that it is about: "When? (I ring Kev)". */
  public List<String> stillOpen(Answers answers) {
    List<String> open = new ArrayList<>();
    for (Question question : leftOpen(answers)) {
      String key = question.key();
      String item = key.substring(0, key.lastIndexOf('.') + 1);
      boolean isNumbered = !item.isEmpty() && !item.equals(withoutNumbers(item) + ".");
      boolean isOfItem = isNumbered && !key.startsWith("team.");
      String about = isOfItem ? firstWords(answers, item) : "";
      open.add(about.isEmpty() ? question.words() : question.words() + " (" + about + ")");
    }
    return open;
  }

  private static String firstWords(Answers answers, String item) {
    for (String key : answers.keys()) {
      if (key.startsWith(item) && !answers.words(key).isEmpty()) {
        return answers.words(key);
      }
    }
    return "";
  }

  /** What the plan lacks beside that, worst first, each in a sentence. */
  public List<String> lacks(Answers answers) {
    List<String> open = new ArrayList<>();
    leftOpen(answers).forEach(question -> open.add(withoutNumbers(question.key())));
    return judge.lacks(text(answers), open, wording);
  }

  private static String withoutNumbers(String key) {
    StringBuilder path = new StringBuilder();
    for (String step : key.split("\\.")) {
      if (!Draft.isNumber(step)) {
        path.append(path.isEmpty() ? "" : ".").append(step);
      }
    }
    return path.toString();
  }

  /** What lint finds in it. */
  public List<Finding> findings(Answers answers) {
    return judge.findings(text(answers));
  }

  /** A short name for the file, out of the person's; empty where there is none yet. */
  public String fileName(Answers answers) {
    String name = answers.words("person.known-as");
    name = name.isEmpty() ? answers.words("person.name") : name;
    return name.isEmpty() ? "" : new ItemIds().of(name, "plan");
  }

  private Walk walk(Answers answers) {
    return Walk.through(asks, start, answers, wording, isThorough, this::lacks);
  }

  private boolean lacks(Walk walk, String rule) {
    Value.Entries plan = PlanData.of(walk, start, wording).entries();
    return judge.finds(PlanFileText.of(plan, "", wording), rule);
  }
}
