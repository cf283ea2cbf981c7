package press.broadsheet.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** nginx with the same page, compressed beforehand, and the same headers: what hot pages are measured against. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts nginx, or says empty when it is not installed. */
    static Optional<Nginx> serving(Path folder, byte[] gzip, byte[] plain, List<String> headers)
            throws IOException, InterruptedException {
        Path program = Path.of("/usr/sbin/nginx");
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        int port = Child.freePort();
        Path root = Files.createDirectories(folder.resolve("nginx/html"));
        Files.write(root.resolve("story.html.gz"), gzip);
        Files.write(root.resolve("story.html"), plain);
        openToAll(folder);
        Path settings = folder.resolve("nginx/nginx.conf");
        Files.writeString(settings, settings(folder.resolve("nginx"), root, port, headers));
        Process process = new ProcessBuilder(program.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx/log").toFile())
                .start();
        awaitPort(port);
        return Optional.of(new Nginx(process, port));
    }

    /** nginx's workers give up root's rights and must still reach the file. */
    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(
                folder.toAbsolutePath().resolveSibling(""),
                java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String settings(Path folder, Path root, int port, List<String> headers) {
        StringBuilder add = new StringBuilder();
        headers.forEach(header -> add.append("add_header ").append(header).append(";\n"));
        return """
                daemon off;
                worker_processes %d;
                pid %s/pid;
                error_log %s/error.log;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 100000000;
                  open_file_cache max=1000;
                  types { text/html html; }
                  charset utf-8;
                  server {
                    listen 127.0.0.1:%d;
                    root %s;
                    gzip_static on;
                    gzip_vary on;
                    %s
                  }
                }
                """.formatted(Runtime.getRuntime().availableProcessors(), folder, folder, port, root, add);
    }

    private static void awaitPort(int port) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) {
                Thread.sleep(25);
            }
        }
        throw new IllegalStateException("nginx did not start");
    }

    int port() {
        return port;
    }

    List<Long> processes() {
        return process.toHandle().descendants().map(ProcessHandle::pid).toList();
    }

    String version() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder("/usr/sbin/nginx", "-v")
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return answer.strip().replace("nginx version: ", "");
    }

    @Override
    public void close() {
        Processes.end(process);
    }
}
