package org.iclei.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Name and SHA-256 of every contract file, in the format of sha256sum. */
final class LockFile {
    static final String COMMAND = "mvn -pl shared-schema test -Dcontracts.lock=write";

    private final Path folder;
    private final Path lock;

    LockFile(Path folder) {
        this.folder = folder;
        this.lock = folder.resolve("contracts.lock");
    }

    List<String> complaints() throws IOException {
        var locked = locked();
        var present = present();
        var complaints = new ArrayList<String>();
        locked.forEach(
                (name, sum) -> {
                    if (!present.containsKey(name)) {
                        complaints.add(name + " is locked and has vanished");
                    } else if (!present.get(name).equals(sum)) {
                        complaints.add(name + " is locked and has changed");
                    }
                });
        present.keySet().stream()
                .filter(name -> !locked.containsKey(name))
                .forEach(name -> complaints.add(name + " is not locked: " + COMMAND));
        return complaints;
    }

    /** Adds what is new; what is locked keeps its sum. */
    void lockNewFiles() throws IOException {
        var all = present();
        all.putAll(locked());
        var lines = new ArrayList<String>();
        all.forEach((name, sum) -> lines.add(sum + "  " + name));
        Files.write(lock, lines);
    }

    private Map<String, String> locked() throws IOException {
        var sums = new TreeMap<String, String>();
        if (Files.exists(lock)) {
            for (var line : Files.readAllLines(lock)) {
                sums.put(line.substring(66), line.substring(0, 64));
            }
        }
        return sums;
    }

    private Map<String, String> present() throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'), sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
