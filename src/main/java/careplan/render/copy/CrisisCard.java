package careplan.render.copy;

import careplan.plan.Crisis;
import careplan.render.Edition;
import careplan.render.card.CardRoom;
import careplan.render.card.DialCode;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Furniture;
import careplan.render.document.Illustrated;
import careplan.render.document.Inline;
import careplan.render.document.Layout;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.section.CardParts;
import careplan.render.section.Headed;
import careplan.render.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card to carry: who to call now, those that always answer first, allergies, what the person does
 * not want, what helps (R25, R150). Words that have no room are an error, never left out.
 */
final class CrisisCard implements Copy {
  private final String name;
  private final String purpose;
  private final Layout layout;

  private CrisisCard(String name, String purpose, Layout layout) {
    this.name = name;
    this.purpose = purpose;
    this.layout = layout;
  }

  /** Two sides of a bank card. */
  static CrisisCard forWallet() {
    return new CrisisCard(
        "crisis-card",
        "a card for the wallet: who to call, what helps",
        new Layout(Layout.Page.CARD, 8));
  }

  /** One side of A6. */
  static CrisisCard forFridge() {
    return new CrisisCard(
        "crisis-card-a6", "the same on A6, for the fridge", new Layout(Layout.Page.A6, 12));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String purpose() {
    return purpose;
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    if (edition.plan().crisis().isEmpty()) {
      return Optional.of("The plan has no crisis part. Add one under crisis.");
    }
    String lost = CardRoom.lost(document(edition));
    if (lost.isEmpty()) {
      return Optional.empty();
    }
    boolean wallet = layout.page() == Layout.Page.CARD;
    return Optional.of(
        "These words have no room on "
            + (wallet ? "85.60 by 53.98 mm" : "A6")
            + " at "
            + size(edition)
            + " points: \""
            + lost
            + "\". Say it in fewer words"
            + (wallet ? ", or make the larger card with --copy crisis-card-a6." : "."));
  }

  private int size(Edition edition) {
    return edition.points().orElse(layout.points());
  }

  @Override
  public List<String> remarks(Edition edition) {
    return CardParts.alwaysNumber(edition).isPresent()
        ? List.of()
        : List.of(
            "No telephone number in crisis.contacts answers 24 hours a day, so the card has no code"
                + " to scan.");
  }

  @Override
  public Document document(Edition edition) {
    Labels labels = edition.labels();
    boolean wallet = layout.page() == Layout.Page.CARD;
    List<Section> sections = new ArrayList<>();
    Headed.section(edition, "calls", CardParts.calls(edition)).ifPresent(sections::add);
    List<Content> health = CardParts.health(edition);
    List<Content> scan = new ArrayList<>();
    CardParts.alwaysNumber(edition)
        .ifPresentOrElse(
            number -> {
              List<Content> beside = new ArrayList<>();
              beside.add(Paragraph.of(labels.line("card.scan", Strong.of(number.name()))));
              beside.addAll(health);
              scan.add(new Illustrated(DialCode.of(number.dialled()), beside));
            },
            () -> scan.addAll(health));
    if (!scan.isEmpty()) {
      sections.add(
          new Section(
              "card-health",
              List.of(labels.words("card.health")),
              wallet ? Section.Frame.NEW_PAGE : Section.Frame.NONE,
              scan));
    }
    Crisis crisis = edition.plan().crisis().orElse(null);
    if (crisis != null) {
      Headed.section(edition, "crisis.what-helps", CardParts.lines(edition, crisis, "what-helps"))
          .ifPresent(sections::add);
    }
    return new Document(
        labels.language(),
        new Layout(layout.page(), size(edition)),
        List.of(labels.words("copy." + name)),
        labels.line(
            "card.title", new Words(edition.wording().fullName(), edition.labels().language())),
        CardParts.emergency(edition),
        sections,
        List.of(),
        furniture(edition));
  }

  private static Furniture furniture(Edition edition) {
    Labels labels = edition.labels();
    List<Inline> footer = new ArrayList<>();
    edition
        .plan()
        .updated()
        .or(() -> edition.plan().date())
        .ifPresent(date -> footer.addAll(labels.line("card.plan", labels.date(date))));
    PageFrame.nextReview(edition.plan())
        .ifPresent(
            next -> {
              footer.add(new Words(footer.isEmpty() ? "" : " ", labels.language()));
              footer.addAll(labels.line("footer.review", labels.date(next)));
            });
    List<Inline> copyOf =
        edition
            .reader()
            .map(reader -> labels.line("copy-for", new Words(reader, labels.language())))
            .orElse(List.of());
    return new Furniture(
        copyOf,
        footer.isEmpty() ? List.of() : List.of(footer),
        List.of(labels.plainInAll("page.before"), labels.plainInAll("page.between"), ""),
        List.of(labels.words("skip")),
        List.of());
  }
}
