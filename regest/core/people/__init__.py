"""Who is who, from when to when, with which rights."""
