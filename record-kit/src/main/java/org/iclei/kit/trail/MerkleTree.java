package org.iclei.kit.trail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The root over leaves that come one by one, as RFC 6962 defines it: leaf = SHA-256(00‖text), node
 * = SHA-256(01‖left‖right), the left half the largest power of two; over nothing, SHA-256 of
 * nothing.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Full(byte[] root, long leaves) {}

    private final Deque<Full> subtrees = new ArrayDeque<>();
    private long leaves;

    public void add(String leaf) {
        leaves++;
        var added = new Full(Sha256.of(LEAF, leaf.getBytes(StandardCharsets.UTF_8)), 1);
        while (!subtrees.isEmpty() && subtrees.peek().leaves == added.leaves) {
            added = over(subtrees.pop(), added);
        }
        subtrees.push(added);
    }

    public long leaves() {
        return leaves;
    }

    /** In lower-case hex. */
    public String root() {
        var root = subtrees.stream().reduce((right, left) -> over(left, right)).map(Full::root);
        return HexFormat.of().formatHex(root.orElseGet(Sha256::of));
    }

    private static Full over(Full left, Full right) {
        return new Full(Sha256.of(NODE, left.root, right.root), left.leaves + right.leaves);
    }
}
