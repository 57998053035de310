package careplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.generate.PlanEdits;
import careplan.generate.PlanTree;
import careplan.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a comparison costs beside reading the two plans. */
class DiffCostTest {
  private static final int ITEMS = 200;
  private static final int ROUNDS = 60;

  @Test
  void twoPlansOfTwoHundredItemsCostLessThanTwiceTheirReading() {
    Map<String, Object> before = new LinkedHashMap<>();
    before.put("careplan", "1");
    List<Object> needs = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      Map<String, Object> need = new LinkedHashMap<>();
      need.put("id", "need-" + i);
      need.put("need", "I need to be warm and ready for the day when I get up, number " + i + ".");
      need.put("why", "I get chest infections when I am cold. It frightens me. Mair knows.");
      need.put("area", "daily-living");
      needs.add(need);
    }
    before.put("needs", needs);
    String one = PlanTree.write(before, new Random(1));
    String other = PlanTree.write(new PlanEdits(3).edited(before, 60), new Random(1));
    long reading = Long.MAX_VALUE;
    long comparing = Long.MAX_VALUE;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Plan earlier = Versions.plan(one);
      Plan later = Versions.plan(other);
      long read = System.nanoTime();
      PlanDifference difference = PlanDifference.between(earlier, later);
      found += Summary.of(difference).counts().length();
      long compared = System.nanoTime();
      reading = Math.min(reading, read - start);
      comparing = Math.min(comparing, compared - read);
    }
    assertThat(found).isPositive();
    assertThat(comparing)
        .as("nanoseconds, where reading takes %d", reading)
        .isLessThan(2 * reading);
  }
}
