import { useEffect, useRef, useState } from 'react';
import { SearchBox } from './SearchBox.tsx';

interface Props {
  base: string;
  /** Id of the list of topics, which gives way to results. */
  topics: string;
}

/** What the address asks for: `#q=…`. A fragment never leaves the device. */
const inAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

/** Search at a place of its own, whose address can be kept and shared. */
export function SearchPage({ base, topics }: Props) {
  const [question, setQuestion] = useState('');
  const [given, setGiven] = useState<{ question: string }>();
  // What is typed never comes back to the field: it would be older than the field when somebody types fast.
  const typed = useRef('');
  useEffect(() => {
    const read = () => {
      const asked = inAddress();
      setQuestion(asked);
      setGiven({ question: asked });
    };
    if (inAddress() !== typed.current) read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    const list = document.getElementById(topics);
    if (list) list.hidden = question.trim().length >= 2;
  }, [question, topics]);
  const onQuestion = (asked: string) => {
    typed.current = asked;
    setQuestion(asked);
    history.replaceState(history.state, '', asked ? `#${new URLSearchParams({ q: asked })}` : location.pathname);
  };
  return <SearchBox base={base} level={2} given={given} onQuestion={onQuestion} />;
}
