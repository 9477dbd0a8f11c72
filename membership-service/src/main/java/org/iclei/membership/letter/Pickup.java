package org.iclei.membership.letter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder from which whoever delivers mail takes it; the same letter again replaces itself. */
@Component
class Pickup {
    private final String folder;

    /**
     * @param folder empty where nobody delivers mail: letters wait then
     */
    Pickup(@Value("${iclei.letters.folder:}") String folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return !folder.isEmpty();
    }

    void put(Mail mail) {
        var whole = Path.of(folder).resolve(mail.id() + ".eml");
        var part = whole.resolveSibling(mail.id() + ".part");
        try {
            Files.createDirectories(whole.getParent());
            Files.write(part, mail.message());
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
