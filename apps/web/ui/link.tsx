import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactElement, type Ref } from 'react';

type LinkAttributes<Own> = Own &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Own> & { ref?: Ref<HTMLAnchorElement> };

function StyledAnchor(props: LinkAttributes<AnchorProps>): ReactElement {
  return <Anchor {...props} />;
}

function StyledButton(props: LinkAttributes<ButtonProps>): ReactElement {
  return <Button component="a" {...props} />;
}

/** Leads to another page, from within a text. */
export const TextLink = createLink(StyledAnchor);

/** Leads to another page, and looks like a button: something begins there. */
export const ButtonLink = createLink(StyledButton);
