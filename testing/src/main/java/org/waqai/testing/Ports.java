package org.waqai.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Ports of this computer's loopback address. */
public final class Ports {
  /** The address that servers of tests listen on, and no other. */
  public static final String HOST = "127.0.0.1";

  private static final int LOWEST = 10_000;
  private static final int FIRST_OF_CONNECTIONS = 32_768; // as Linux has it

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Ports() {}

  /**
   * One that nobody listens on, and that no connection from here is given by chance while its
   * server is away.
   */
  public static int free() throws IOException {
    Random random = new Random();
    int port;
    do {
      port = LOWEST + random.nextInt(FIRST_OF_CONNECTIONS - LOWEST);
    } while (!isFree(port));
    return port;
  }

  private static boolean isFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (BindException e) {
      return false;
    }
  }

  /**
   * Waits until the server takes connections.
   *
   * @throws IllegalStateException when it ends instead, or takes more than two minutes
   */
  public static void await(int port, JavaProcess server) throws InterruptedException, IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isOpen(port)) {
      if (server.endsWithin(Duration.ofMillis(200))) {
        throw new IllegalStateException(server.end().toString());
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("nobody listens on port " + port);
      }
    }
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
