package org.quadrivia.backup;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A store with one section. */
record FakePart(String name, Iterable<String> all) implements BackupPart {
    @Override
    public Frozen freeze() {
        return new Frozen() {
            @Override
            public Map<String, String> about() {
                return Map.of("schema", "7");
            }

            @Override
            public List<Section> sections() {
                return List.of(new All(all));
            }

            @Override
            public void close() {
                // Nothing is held
            }
        };
    }

    private record All(Iterable<String> all) implements Section {
        @Override
        public String name() {
            return "all";
        }

        @Override
        public Map<String, String> about() {
            return Map.of();
        }

        @Override
        public void lines(Consumer<String> to) {
            all.forEach(to);
        }
    }
}
