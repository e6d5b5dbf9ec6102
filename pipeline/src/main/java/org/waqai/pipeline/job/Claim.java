package org.waqai.pipeline.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.UUID;

/**
 * The mark that a run leaves in its folder while it works, so that no other run writes there too.
 * Who made it shows, and on the same computer also whether they are still at work.
 *
 * @param token of this run alone
 * @param process its id on {@code host}
 */
record Claim(String token, String host, long process) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Claim ours() {
    return new Claim(UUID.randomUUID().toString(), thisHost(), ProcessHandle.current().pid());
  }

  static Claim read(byte[] json) throws IOException {
    JsonNode claim = MAPPER.readTree(json);
    return new Claim(
        claim.path("token").asText(), claim.path("host").asText(), claim.path("process").asLong());
  }

  byte[] json() throws IOException {
    ObjectNode claim = MAPPER.createObjectNode();
    claim.put("token", token).put("host", host).put("process", process);
    return MAPPER.writeValueAsBytes(claim);
  }

  /** Whether a process of this computer that is not this one holds it and lives. */
  boolean isHeldByAnother() {
    return host.equals(thisHost())
        && process != ProcessHandle.current().pid()
        && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private static String thisHost() {
    String name = ManagementFactory.getRuntimeMXBean().getName();
    return name.substring(name.indexOf('@') + 1);
  }
}
