package careplan.render.section;

import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Crisis;
import careplan.plan.Plan;
import careplan.plan.SafetyEntry;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Every section of a plan in full, for copies that hold the whole of it. */
public final class WholeSections {
  private final Edition edition;
  private final Plan plan;

  /** The sections of an edition. */
  public WholeSections(Edition edition) {
    this.edition = edition;
    this.plan = edition.plan();
  }

  /** Who the person is and what good support looks like (R027, R063 to R067). */
  public List<Content> aboutMe() {
    List<Content> contents = new ArrayList<>();
    Block person = plan.person().block();
    contents.addAll(
        Headed.ifAny(edition.fields().except(person, "communication", "background", "home")));
    person
        .block("communication")
        .ifPresent(
            block ->
                contents.addAll(
                    Headed.part(
                        edition,
                        "person.communication",
                        Headed.ifAny(edition.fields().except(block)))));
    edition
        .wording()
        .one(person, "home")
        .ifPresent(
            text ->
                contents.addAll(
                    Headed.part(edition, "person.home", edition.wording().prose(text))));
    plan.aboutMe().ifPresent(about -> aboutMe(about.block(), contents));
    person
        .block("background")
        .ifPresent(
            block ->
                contents.addAll(
                    Headed.part(
                        edition,
                        "person.background",
                        Headed.ifAny(edition.fields().except(block)))));
    return contents;
  }

  private void aboutMe(Block about, List<Content> contents) {
    for (String field : List.of("good-support", "strengths", "hopes", "please-do", "please-dont")) {
      contents.addAll(
          Headed.bullets(edition, "about-me." + field, edition.wording().many(about, field)));
    }
    contents.addAll(Headed.part(edition, "about-me.preferences", Headed.ifAny(preferences(about))));
    contents.addAll(Headed.ifAny(edition.fields().of(about, "circle")));
    about
        .block("wellbeing")
        .ifPresent(
            block ->
                contents.addAll(
                    Headed.part(
                        edition,
                        "about-me.wellbeing",
                        Headed.ifAny(edition.fields().except(block)))));
  }

  private KeyValues preferences(Block about) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (Block preference : about.blocks("preferences")) {
      List<List<Inline>> prefer = edition.fields().values(preference, "prefer");
      List<List<Inline>> how = edition.fields().values(preference, "how");
      if (!prefer.isEmpty()) {
        entries.add(new KeyValues.Entry(prefer.get(0), how));
      }
    }
    return new KeyValues(entries);
  }

  /** The story in three voices, the person's first (R060 to R062). */
  public List<Content> story() {
    List<Content> contents = new ArrayList<>();
    plan.story()
        .ifPresent(
            story -> {
              for (String voice : List.of("me", "family", "professionals")) {
                story
                    .block()
                    .block(voice)
                    .ifPresent(
                        block ->
                            contents.addAll(
                                Headed.part(edition, "story." + voice, voice(voice, block))));
              }
            });
    return contents;
  }

  private List<Content> voice(String voice, Block block) {
    List<Content> words = new ArrayList<>();
    edition
        .wording()
        .own(block)
        .ifPresent(
            text ->
                words.addAll(
                    voice.equals("me")
                        ? edition.wording().ownWords(text)
                        : edition.wording().prose(text)));
    words.addAll(Headed.ifAny(edition.fields().except(block)));
    return words;
  }

  /** Health: conditions, medicines, allergies, results (R013, R122). */
  public List<Content> health() {
    Block health = plan.health().map(whole -> whole.block()).orElse(null);
    if (health == null) {
      return List.of();
    }
    List<Content> contents = new ArrayList<>();
    for (String field : List.of("my-understanding", "together", "history")) {
      contents.addAll(
          Headed.bullets(edition, "health." + field, edition.wording().many(health, field)));
    }
    contents.addAll(Headed.part(edition, "health.allergies", allergies(health)));
    contents.addAll(
        Headed.part(
            edition, "health.conditions", Cards.inShort(edition, health, "conditions", "name")));
    contents.addAll(
        Headed.part(
            edition, "health.medicines", Cards.inShort(edition, health, "medicines", "medicine")));
    contents.addAll(
        Headed.part(edition, "health.results", Cards.inShort(edition, health, "results", "test")));
    for (String field : List.of("eating-plan", "exercise-plan")) {
      contents.addAll(
          Headed.bullets(edition, "health." + field, edition.wording().many(health, field)));
    }
    contents.addAll(
        Headed.part(
            edition, "health.appointments", Cards.inShort(edition, health, "appointments", "for")));
    contents.addAll(Headed.ifAny(edition.fields().of(health, "health-check")));
    return contents;
  }

  private List<Content> allergies(Block health) {
    List<Content> items = Cards.inShort(edition, health, "allergies", "to");
    return items.isEmpty() ? none(health, "allergies", "to") : items;
  }

  /** Cards, or the words that say that there are none on purpose (ground rule 3). */
  private List<Content> none(Block within, String list, String title) {
    List<Content> cards = Cards.of(edition, within, list, title);
    if (!cards.isEmpty()) {
      return cards;
    }
    List<Content> words = new ArrayList<>();
    edition.fields().values(within, list).forEach(line -> words.add(Paragraph.of(line)));
    return words;
  }

  /** The list of a section at the top, or the words that stand in its place. */
  public List<Content> cards(String list, String title) {
    return none(plan.block(), list, title);
  }

  /** The list of a section at the top as a list, or the words that stand in its place. */
  public List<Content> inShort(String list, String title) {
    List<Content> items = Cards.inShort(edition, plan.block(), list, title);
    return items.isEmpty() ? none(plan.block(), list, title) : items;
  }

  /** Staying safe, with what is done about each risk (R154 to R157). */
  public List<Content> safety() {
    List<Content> cards = new ArrayList<>();
    for (SafetyEntry entry : plan.safety()) {
      cards.add(
          new Section(
              "",
              Headed.title(edition, entry.block(), "concern"),
              Section.Frame.CARD,
              Headed.joined(
                  Headed.ifAny(edition.fields().except(entry.block(), "concern", "actions")),
                  Headed.part(edition, "actions", Actions.inFull(edition, entry.actions())))));
    }
    return cards.isEmpty() ? none(plan.block(), "safety", "concern") : cards;
  }

  /** The whole crisis plan (R139 to R153). */
  public List<Content> crisis() {
    Crisis crisis = plan.crisis().orElse(null);
    if (crisis == null) {
      return List.of();
    }
    CrisisParts parts = new CrisisParts(edition, crisis);
    return Headed.joined(
        Calls.emergency(edition),
        parts.signs(),
        parts.steps(),
        parts.people(),
        parts.list("what-helps"),
        parts.list("what-makes-it-worse"),
        parts.list("triggers"),
        parts.list("wishes"),
        parts.list("refusals"),
        parts.responsibilities(),
        parts.madeWith());
  }

  /** What happens when somebody is away (R145 to R147). */
  public List<Content> contingency() {
    Block contingency = plan.contingency().map(whole -> whole.block()).orElse(null);
    if (contingency == null) {
      return List.of();
    }
    return Headed.joined(
        Headed.ifAny(edition.fields().of(contingency, "coordinator-away")),
        Cards.inShort(edition, contingency, "fallbacks", "if"));
  }

  /** Everybody who has a part, the coordinator first (R043, R045). */
  public List<Content> people() {
    List<Content> contents = new ArrayList<>();
    contents.addAll(Headed.ifAny(edition.fields().of(plan.block(), "coordinator")));
    for (TeamMember member : plan.team()) {
      contents.add(Calls.card(edition, member));
    }
    return contents;
  }

  /** The carers, with their own needs and support (R160 to R170). */
  public List<Content> carers() {
    List<Content> contents = new ArrayList<>();
    for (Carer carer : plan.carers()) {
      List<Content> inside =
          Headed.joined(
              Headed.ifAny(edition.fields().except(carer.block(), "who", "needs", "actions")),
              Headed.part(edition, "carers.needs", Needs.inShort(edition, carer.needs())),
              Headed.part(edition, "actions", Actions.inFull(edition, carer.actions())));
      List<Inline> name =
          carer
              .who()
              .map(edition.wording()::who)
              .orElse(List.of(edition.labels().words("voice.carer")));
      contents.add(new Section("", name, Section.Frame.CARD, inside));
    }
    return contents;
  }

  /** A block at the top, told as names and values. */
  public List<Content> block(String field) {
    return plan.block()
        .block(field)
        .map(
            block ->
                Headed.ifAny(
                    block.shape().isOpen()
                        ? edition.fields().open(block)
                        : edition.fields().except(block)))
        .orElse(List.of());
  }

  /** Sentences at the top: a list, or one. */
  public List<Content> sentences(String field) {
    List<Text> texts = edition.wording().many(plan.block(), field);
    return Headed.bullets(edition, texts);
  }

  /** Names and values at the top. */
  public List<Content> values(String... fields) {
    return Headed.ifAny(edition.fields().of(plan.block(), fields));
  }
}
