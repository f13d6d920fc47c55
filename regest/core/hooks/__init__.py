"""What plugins may say, and how they are asked."""
