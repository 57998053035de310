package careplan.output.caseload;

import careplan.caseload.Caseload;
import careplan.caseload.Caseload.Count;
import careplan.caseload.Caseload.SamePerson;
import careplan.caseload.Caseload.Share;
import careplan.caseload.Caseload.Unmet;
import careplan.caseload.Due;
import careplan.caseload.Measure;
import careplan.caseload.PlanRow;
import careplan.output.JsonTree;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A caseload for programs. Its fields are part of what careplan promises. */
public final class CaseloadJson {
  private static final int VERSION = 1;

  private CaseloadJson() {}

  /** Writes a caseload; without names only totals. */
  public static void write(
      Caseload caseload, Optional<Progression> history, View view, PrintStream out) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", VERSION);
    root.put("asOn", caseload.today().toString());
    root.put("plans", caseload.open().size());
    root.put("ended", caseload.rows().size() - caseload.open().size());
    root.put("people", caseload.people());
    root.put("overdue", caseload.overdue().size());
    root.put("dueWithinDays", caseload.dueWithin());
    root.put("due", caseload.dueSoon().size());
    root.put("withoutDate", caseload.withoutDate().size());
    root.put("withoutContact", caseload.withoutContact().size());
    root.put("withoutCoordinator", caseload.withoutCoordinator().size());
    root.put("withErrors", caseload.withErrors().size());
    root.put("copiesOutstanding", caseload.withCopiesOutstanding().size());
    root.put("proportions", shares(caseload.shares(Measure::isPublished)));
    root.put("feedback", shares(caseload.shares(Measure::isFeedback)));
    root.put("unmetNeeds", unmet(caseload.unmet()));
    root.put("byCoordinator", counts(caseload.byCoordinator()));
    root.put("byType", counts(caseload.byType()));
    root.put("byLevel", counts(caseload.byLevel()));
    root.put("byStage", counts(caseload.byStage()));
    history.ifPresent(past -> root.put("history", past.json()));
    if (view.names()) {
      root.put("samePerson", samePeople(caseload.samePeople()));
      root.put("rows", rows(caseload.rows()));
    }
    out.print(JsonTree.text(root));
  }

  static List<Object> shares(List<Share> shares) {
    List<Object> all = new ArrayList<>();
    for (Share share : shares) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("id", share.measure().id());
      one.put("what", share.measure().words());
      one.put("source", share.measure().source());
      one.put("plans", share.met());
      one.put("of", share.asked());
      all.add(one);
    }
    return all;
  }

  private static List<Object> unmet(List<Unmet> areas) {
    List<Object> all = new ArrayList<>();
    for (Unmet unmet : areas) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("area", unmet.area());
      one.put("needs", unmet.needs());
      one.put("plans", unmet.plans());
      all.add(one);
    }
    return all;
  }

  private static List<Object> counts(List<Count> counts) {
    List<Object> all = new ArrayList<>();
    for (Count count : counts) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", count.name());
      one.put("plans", count.plans());
      one.put("overdue", count.overdue());
      one.put("due", count.due());
      one.put("withoutContact", count.withoutContact());
      one.put("withErrors", count.withErrors());
      all.add(one);
    }
    return all;
  }

  private static List<Object> samePeople(List<SamePerson> people) {
    List<Object> all = new ArrayList<>();
    for (SamePerson person : people) {
      List<String> files = new ArrayList<>();
      person.plans().forEach(plan -> files.add(plan.file()));
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("person", person.person());
      one.put("plans", files);
      all.add(one);
    }
    return all;
  }

  private static List<Object> rows(List<PlanRow> rows) {
    List<Object> all = new ArrayList<>();
    for (PlanRow row : rows) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", row.file());
      one.put("person", row.person());
      one.put("open", row.open());
      one.put("types", row.types());
      one.put("level", row.level().map(level -> level.word()).orElse(""));
      one.put("stage", row.stage());
      one.put("status", row.status().map(status -> status.word()).orElse(""));
      one.put("coordinators", row.coordinators());
      one.put("due", dues(row.dues()));
      one.put("contactDayAndNight", CaseloadCsv.words(row.roundTheClock()));
      one.put("errors", row.errors());
      one.put("warnings", row.warnings());
      one.put("unmet", row.unmet());
      one.put("copiesAsked", row.copiesAsked());
      one.put("copiesOutOfDate", row.copiesOld());
      all.add(one);
    }
    return all;
  }

  private static List<Object> dues(List<Due> dues) {
    List<Object> all = new ArrayList<>();
    for (Due due : dues) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("by", due.timed() ? due.by().toString() : due.by().toLocalDate().toString());
      one.put("what", due.kind().words());
      one.put("overdue", due.overdue());
      all.add(one);
    }
    return all;
  }
}
