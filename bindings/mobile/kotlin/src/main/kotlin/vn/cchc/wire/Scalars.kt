package vn.cchc.wire

import vn.cchc.Bound
import vn.cchc.Scalar

internal fun Packer.write(value: Scalar) = when (val held = value.held) {
    null -> nil()
    is Long -> write(held)
    else -> write(held.toString())
}

internal fun Packer.write(value: Bound) = when (val held = value.held) {
    is Long -> write(held)
    else -> write(held.toString())
}

internal fun Unpacker.scalar(): Scalar = when (type()) {
    Unpacker.Type.NIL -> Scalar.Missing.also { skip() }
    Unpacker.Type.NUMBER -> Scalar(long())
    else -> Scalar(text())
}
