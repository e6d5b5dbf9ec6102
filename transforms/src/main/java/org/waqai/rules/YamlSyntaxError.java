package org.waqai.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waqai.seeds.SeedException;

/** What the YAML parser makes of broken YAML, said so that its writer finds the place. */
final class YamlSyntaxError {
  private static final Pattern PLACE = Pattern.compile("in 'reader', line (\\d+)");

  private YamlSyntaxError() {}

  static SeedException of(String file, JsonProcessingException e) {
    String message = e.getOriginalMessage();
    // Unindented lines say what was being read, and what was wrong; others show the place.
    List<String> said = message.lines().filter(line -> line.matches("[^\\s(^].*")).toList();
    List<String> places = PLACE.matcher(message).results().map(YamlSyntaxError::line).toList();
    String line =
        places.isEmpty()
            ? Integer.toString(e.getLocation().getLineNr())
            : places.get(places.size() - 1);
    String problem = said.isEmpty() ? message.strip() : inPlainWords(said.get(said.size() - 1));
    String began = places.size() > 1 ? "; what is read there began in line " + places.get(0) : "";
    return new SeedException(file + ":" + line + ": " + problem + began, e);
  }

  private static String line(MatchResult place) {
    return place.group(1);
  }

  private static String inPlainWords(String problem) {
    if (problem.contains("(TAB)")) {
      return "a tab at the start of the line; indent with spaces";
    }
    if (problem.contains("<block ")) {
      return "the indentation does not fit the lines before; keys of one rule stand in one column";
    }
    if (problem.startsWith("mapping values")) {
      return "a second colon; put text that holds ': ' in double quotes";
    }
    if (problem.contains("cannot start any token")) {
      return problem.replaceAll("\\.? \\(Do not.*|\\.$", "") + "; put the text in double quotes";
    }
    if (problem.startsWith("Duplicate field")) {
      return problem.replace("Duplicate field", "a second key") + "; the first would be lost";
    }
    return problem.replaceAll("<stream end>|unexpected end of stream", "the end of the file");
  }
}
