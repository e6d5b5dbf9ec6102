package org.waqai.pipeline.stream;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waqai.pipeline.UserException;

/**
 * A topic and the servers to ask for it, as in {@code kafka://host:9092,host2:9092/topic}.
 *
 * @param servers {@code host:port}, separated by commas
 */
record KafkaTopic(String servers, String topic) {
  static final String SCHEME = "kafka://";
  private static final Pattern ADDRESS =
      Pattern.compile(SCHEME + "([^/,:]+:\\d+(?:,[^/,:]+:\\d+)*)/([a-zA-Z0-9._-]+)");

  /**
   * The topic of an address.
   *
   * @throws UserException when it is none
   */
  static KafkaTopic of(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new UserException(address + ": write it as kafka://HOST:PORT/TOPIC");
    }
    return new KafkaTopic(matcher.group(1), matcher.group(2));
  }

  /** Where what cannot be used goes. */
  KafkaTopic deadLetters() {
    return new KafkaTopic(servers, topic + ".deadletters");
  }

  @Override
  public String toString() {
    return SCHEME + servers + "/" + topic;
  }
}
