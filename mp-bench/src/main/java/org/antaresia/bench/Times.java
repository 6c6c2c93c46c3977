package org.antaresia.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long contestants took in some cases, round by round. A ratio is the median of the ratios
 * within the rounds, so that a machine that slows down does so for all.
 */
final class Times {
  private final String title;
  private final String unit;
  private final Map<String, Map<String, List<Double>>> cases = new LinkedHashMap<>();

  Times(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  String title() {
    return title;
  }

  /** Adds what a contestant took in the next round of a case. */
  void add(String name, String contestant, double time) {
    cases
        .computeIfAbsent(name, key -> new LinkedHashMap<>())
        .computeIfAbsent(contestant, key -> new ArrayList<>())
        .add(time);
  }

  /** Whether there are times of a contestant. */
  boolean knows(String contestant) {
    return cases.values().stream().anyMatch(row -> row.containsKey(contestant));
  }

  /** The geometric mean of the ratios of all cases. */
  double mean(String contestant, String reference) {
    double[] ratios = ratios(contestant, reference);
    double logarithms = 0;
    for (double ratio : ratios) {
      logarithms += Math.log(ratio);
    }
    return Math.exp(logarithms / ratios.length);
  }

  /** The highest of the ratios of all cases. */
  double worst(String contestant, String reference) {
    double worst = 0;
    for (double ratio : ratios(contestant, reference)) {
      worst = Math.max(worst, ratio);
    }
    return worst;
  }

  private double[] ratios(String contestant, String reference) {
    return cases.values().stream().mapToDouble(row -> ratio(row, contestant, reference)).toArray();
  }

  private static double ratio(Map<String, List<Double>> row, String contestant, String reference) {
    List<Double> times = times(row, contestant);
    List<Double> others = times(row, reference);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < times.size(); round++) {
      ratios.add(times.get(round) / others.get(round));
    }
    return median(ratios);
  }

  private static List<Double> times(Map<String, List<Double>> row, String contestant) {
    return row.getOrDefault(contestant, List.of());
  }

  /** A table in Markdown: medians, and ratios to the first contestant. */
  String table() {
    List<String> contestants = new ArrayList<>(cases.values().iterator().next().keySet());
    String reference = contestants.remove(0);
    StringBuilder text = new StringBuilder("## %s, %s\n\n".formatted(title, unit));
    text.append("| | ").append(reference).append(" |");
    contestants.forEach(name -> text.append(" ").append(name).append(" | ratio |"));
    text.append("\n|---|---:|").append("---:|---:|".repeat(contestants.size())).append('\n');
    cases.forEach(
        (name, row) -> {
          text.append("| %s | %s |".formatted(name, number(median(times(row, reference)))));
          for (String contestant : contestants) {
            text.append(" %s |".formatted(number(median(times(row, contestant)))));
            text.append(" %s |".formatted(number(ratio(row, contestant, reference))));
          }
          text.append('\n');
        });
    text.append("| **geometric mean** | |");
    for (String contestant : contestants) {
      text.append(" | **%s** |".formatted(number(mean(contestant, reference))));
    }
    return text.append('\n').toString();
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** A number with as many places as tell something. */
  static String number(double value) {
    String places = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, places, value);
  }
}
