"""The wire in bytes, without I/O: frames, channel, messages, program image and totals. Source: docs/protocol.md."""
