package careplan.plan;

import careplan.yaml.MappingNode;
import careplan.yaml.SourceText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person's plan, as far as the file could be understood.
 *
 * <p>What rules and copies ask for again and again is worked out once; every other section is read
 * where it is asked for, by {@link PlanSections}.
 */
public final class Plan implements PlanSections {

  /** The description of a whole plan. */
  public static final Shape SHAPE = PlanShape.SHAPE;

  private final Block block;
  private final SourceText source;
  private final Person person;
  private final List<String> types;
  private final List<Need> needs;
  private final List<Goal> goals;
  private final List<Action> unattachedActions;
  private final List<SafetyEntry> safety;
  private final List<Action> actions = new ArrayList<>();
  private final List<TeamMember> team;
  private final Map<String, TeamMember> teamById;
  private final List<Carer> carers;
  private final List<Need> carerNeeds = new ArrayList<>();
  private final List<Action> carerActions = new ArrayList<>();

  private final Map<String, Item> items = new HashMap<>();
  private List<PlanText> texts;

  /**
   * @param block the root of the file
   * @param source the text that it stands in
   */
  public Plan(Block block, SourceText source) {
    this.block = block;
    this.source = source;
    this.person = new Person(block.block("person").orElseGet(() -> absentPerson(block)));
    this.types = words(block.texts("type"));
    this.needs = fixed(block.views("needs", Need::new));
    this.goals = fixed(block.views("goals", Goal::new));
    this.unattachedActions = fixed(Action.in(block, "actions"));
    this.safety = fixed(block.views("safety", SafetyEntry::new));
    needs.forEach(need -> actions.addAll(need.actions()));
    goals.forEach(goal -> actions.addAll(goal.actions()));
    actions.addAll(unattachedActions);
    safety.forEach(entry -> actions.addAll(entry.actions()));
    this.team = fixed(block.views("team", TeamMember::new));
    this.teamById = new HashMap<>(team.size() * 2);
    for (TeamMember member : team) {
      member.id().ifPresent(id -> teamById.putIfAbsent(id.value(), member));
    }
    this.carers = fixed(block.views("carers", Carer::new));
    for (Carer carer : carers) {
      List<Need> own = carer.needs();
      carerNeeds.addAll(own);
      own.forEach(need -> carerActions.addAll(need.actions()));
      carerActions.addAll(carer.actions());
    }
    index(needs);
    index(goals);
    index(actions);
    index(safety);
    index(carerNeeds);
    index(carerActions);
  }

  private void index(List<? extends Item> found) {
    for (Item item : found) {
      item.id().ifPresent(id -> items.putIfAbsent(id.value(), item));
    }
  }

  /** A person of whom nothing is said; where the file has none, PlanReader has said so. */
  private static Block absentPerson(Block root) {
    return new Block(MappingNode.nothingAt(root.node().start()), Person.SHAPE);
  }

  private static <T> List<T> fixed(List<T> items) {
    return Collections.unmodifiableList(items);
  }

  private static List<String> words(List<Text> texts) {
    List<String> words = new ArrayList<>(texts.size());
    texts.forEach(text -> words.add(text.value()));
    return fixed(words);
  }

  @Override
  public Block block() {
    return block;
  }

  /** The text it stands in, for the places of its words. */
  public SourceText source() {
    return source;
  }

  /** Whose plan it is; nothing is said of a person whom the file lacks (R033). */
  public Person person() {
    return person;
  }

  /** What kinds of plan it is, as the file says it (R241). */
  public List<String> types() {
    return types;
  }

  /** Whether it is, among other things, of a type (R241). */
  public boolean isOfType(String type) {
    return types.contains(type);
  }

  /** How much there is to say; full where nothing is said of it (R005). */
  public Detail detail() {
    return ListedWord.in(block, "detail", Detail.values()).orElse(Detail.FULL);
  }

  /** In what form the person has it; written where nothing is said of it (R007). */
  public PlanForm form() {
    return ListedWord.in(block, "form", PlanForm.values()).orElse(PlanForm.WRITTEN);
  }

  /** How much support the person has (R218). */
  public Optional<Level> level() {
    return ListedWord.in(block, "level", Level.values());
  }

  /** Where it stands in its life (R185). */
  public Optional<Status> status() {
    return ListedWord.in(block, "status", Status.values());
  }

  /** The person's needs (R080). */
  public List<Need> needs() {
    return needs;
  }

  /** The person's goals (R097). */
  public List<Goal> goals() {
    return goals;
  }

  /**
   * Every action for the person: those of needs, of goals, of none in particular, and of safety
   * entries, in this order. Carers' own are among {@link #carerActions()}.
   */
  public List<Action> actions() {
    return Collections.unmodifiableList(actions);
  }

  /** Actions that belong to no single need or goal and say themselves what they are for (R083). */
  public List<Action> unattachedActions() {
    return unattachedActions;
  }

  /** Risks with an aim and a view of their own (R154). */
  public List<SafetyEntry> safety() {
    return safety;
  }

  /** Everybody who has a part, but for the person (R043). */
  public List<TeamMember> team() {
    return team;
  }

  /** Somebody in the team; of an id that stands twice, the first. */
  public Optional<TeamMember> member(String id) {
    return Optional.ofNullable(teamById.get(id));
  }

  /**
   * A need, goal, action or safety entry, carers' own ones too; of an id that stands twice, one.
   */
  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Who cares for the person unpaid (R160). */
  public List<Carer> carers() {
    return carers;
  }

  /** What the carers need themselves (R090). */
  public List<Need> carerNeeds() {
    return Collections.unmodifiableList(carerNeeds);
  }

  /** What is done for the carers: for their needs, and otherwise (R162). */
  public List<Action> carerActions() {
    return Collections.unmodifiableList(carerActions);
  }

  /** Every need, goal, action and safety entry that has an id, carers' own ones too. */
  public Collection<Item> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  /** Every word of the plan, with the field it stands in. */
  public List<PlanText> texts() {
    if (texts == null) {
      texts = Collections.unmodifiableList(PlanText.under(block));
    }
    return texts;
  }

  /**
   * Whether somebody has said why a part of the format is left out: of it, or of what holds it
   * (C02).
   *
   * @param path as {@code health.eating-plan}
   */
  public boolean isConsidered(String path) {
    Block considered = considered().orElse(null);
    for (int end = path.length();
        considered != null && end > 0;
        end = path.lastIndexOf('.', end - 1)) {
      if (considered.has(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has ended, or was never wanted: nothing in it is due any more (R185, R234). */
  public boolean isOver() {
    Status status = status().orElse(Status.AGREED);
    return status == Status.ENDED
        || status == Status.DECLINED
        || declined().isPresent()
        || ending().isPresent();
  }

  /** The newest review: they stand newest last. */
  public Optional<Review> newestReview() {
    List<Review> reviews = reviews();
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
  }

  /**
   * The day from which the time to the next review counts: the last review, else the plan's date.
   */
  public Optional<LocalDate> lastLookedAt() {
    LocalDate last = date().orElse(null);
    for (Review review : reviews()) {
      LocalDate day = review.on().map(LocalDateTime::toLocalDate).orElse(null);
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return Optional.ofNullable(last);
  }
}
