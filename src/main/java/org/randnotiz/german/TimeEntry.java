package org.randnotiz.german;
import java.time.*;
import java.util.*;
public final class TimeEntry {
  public record Iv(LocalDate from, LocalDate to) {}
  public record R(Optional<Iv> interval) {}
  public static R parse(String s, Object anchor) {
    var m = java.util.regex.Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:/(\\d{4}-\\d\\d-\\d\\d))?").matcher(s.strip());
    if (!m.matches()) return new R(Optional.empty());
    var f = LocalDate.parse(m.group(1));
    return new R(Optional.of(new Iv(f, m.group(2)==null?f:LocalDate.parse(m.group(2)))));
  }
}
