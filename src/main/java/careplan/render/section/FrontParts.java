package careplan.render.section;

import careplan.plan.AboutMe;
import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Dates;
import careplan.plan.Goal;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands on the first page: what matters, the key actions, the dates, who to call (R115). */
public final class FrontParts {
  private FrontParts() {}

  /** What matters to the person, first of all (R063). */
  public static List<Content> whatMatters(Edition edition) {
    return edition
        .plan()
        .aboutMe()
        .map(AboutMe::block)
        .map(block -> edition.wording().many(block, "what-matters"))
        .map(texts -> Headed.bullets(edition, texts))
        .orElse(List.of());
  }

  /** The actions that are marked for the front page and are not over. */
  public static List<Content> keyActions(Edition edition) {
    List<Action> key = new ArrayList<>();
    for (Action action : edition.plan().actions()) {
      if (action.block().is("front-page", "yes") && !action.isOver()) {
        key.add(action);
      }
    }
    return Actions.inShort(edition, key);
  }

  /** The next review, appointments and goals, in the order of their days. */
  public static List<Content> dates(Edition edition) {
    List<Dated> dates = new ArrayList<>();
    edition
        .plan()
        .review()
        .flatMap(review -> review.block().text("next"))
        .ifPresent(next -> add(dates, next, List.of(edition.labels().words("date.review"))));
    edition
        .plan()
        .health()
        .ifPresent(
            health -> {
              for (Block appointment : health.block().blocks("appointments")) {
                appointment
                    .text("on")
                    .ifPresent(on -> add(dates, on, appointment(edition, appointment)));
              }
            });
    for (Goal goal : edition.plan().goals()) {
      if (!goal.isOver() && goal.by().isPresent()) {
        List<List<Inline>> said = edition.fields().values(goal.block(), "goal");
        if (!said.isEmpty()) {
          add(dates, goal.by().get(), said.get(0));
        }
      }
    }
    dates.sort(Comparator.comparing(Dated::on));
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (Dated dated : dates) {
      entries.add(new KeyValues.Entry(edition.labels().moment(dated.on()), List.of(dated.what())));
    }
    return Headed.ifAny(new KeyValues(entries));
  }

  private record Dated(LocalDateTime on, List<Inline> what) {}

  private static void add(List<Dated> dates, Text on, List<Inline> what) {
    Optional<LocalDateTime> moment = Dates.moment(on.value());
    moment.ifPresent(then -> dates.add(new Dated(then, what)));
  }

  private static List<Inline> appointment(Edition edition, Block appointment) {
    List<Inline> line = new ArrayList<>();
    for (List<Inline> what : edition.fields().values(appointment, "for")) {
      line.addAll(what);
    }
    for (List<Inline> with : edition.fields().values(appointment, "with")) {
      if (!line.isEmpty()) {
        line.add(new Words(". ", edition.labels().language()));
      }
      line.addAll(with);
    }
    return line;
  }
}
